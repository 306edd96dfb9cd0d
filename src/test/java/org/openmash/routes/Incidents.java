package org.openmash.routes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.domesticabuse.BatchId;
import org.openmash.domesticabuse.BatchRunner;
import org.openmash.domesticabuse.Marac;
import org.openmash.domesticabuse.Maracs;
import org.openmash.domesticabuse.NotificationExamples;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.domesticabuse.NotificationView;
import org.openmash.domesticabuse.PoliceFile;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.Receiving;
import org.openmash.domesticabuse.Submitted;
import org.openmash.domesticabuse.TellingId;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.page.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A night the police were called, with an example of everything there is a page for. */
@Component
class Incidents {

  @Autowired PoliceNotifications notifications;
  @Autowired Maracs maracs;
  @Autowired BatchRunner runner;
  @Autowired Agencies agencies;
  @Autowired Languages languages;

  /**
   * One of them.
   *
   * @param told what the cast's trust is told of it
   */
  record Incident(
      NotificationId notification,
      UUID child,
      TellingId told,
      Marac.ActionId action,
      BatchId batch,
      Submitted typed) {}

  Incident of(Cast cast) {
    Agency police =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Police " + UUID.randomUUID(),
                AgencyKind.POLICE,
                Reach.nowhere(),
                LocalDate.of(2020, 1, 1)));
    String trust =
        agencies.find(cast.screener(), cast.lead().agency()).map(Agency::name).orElseThrow();
    Submitted typed =
        new NotificationExamples(UUID.randomUUID().toString().substring(0, 8))
            .child("Linnet", "Larkspur", LocalDate.of(2017, 1, 2), "")
            .unborn(LocalDate.of(2026, 6, 1), trust)
            .done();
    NotificationId id =
        ((Receiving.Taken) notifications.receive(cast.screener(), police.id(), typed)).id();
    maracs.arrange(cast.screener(), id, new Marac.Meeting(LocalDate.of(2026, 3, 12)));
    maracs.agree(
        cast.screener(),
        id,
        new Marac.NewAction("Change the locks", "Housing", LocalDate.of(2026, 3, 20)));
    NotificationView view = notifications.read(cast.screener(), id);
    return new Incident(
        id,
        view.untold().getFirst().id(),
        view.tellings().getFirst().id(),
        maracs.of(cast.screener(), id).orElseThrow().actions().getFirst().id(),
        batch(cast, police),
        typed);
  }

  private BatchId batch(Cast cast, Agency police) {
    byte[] file =
        new PoliceFile()
            .row(UUID.randomUUID().toString().substring(0, 8), "Linnet")
            .row("wrong", "Linnet", Map.of("dash_grade", "?"))
            .bytes();
    return ((BatchRunner.Begun)
            runner.start(
                cast.screener(), police.id(), file, languages.english(), Duration.ofMinutes(1)))
        .id();
  }
}
