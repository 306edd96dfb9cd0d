package org.openmash.monitor;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.openmash.page.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Makes the pack of the month that is over, once for each agency; each night, so that a night
 * missed is made good.
 */
@Configuration(proxyBeanMethods = false)
class PackMaking {

  private static final Actor PROGRAM = Actor.system("make each agency's month");
  private static final LocalTime NIGHT = LocalTime.of(3, 10);

  private final PackStore store;
  private final PackPapers papers;
  private final PackMail mail;
  private final Work work;
  private final Clock clock;

  PackMaking(PackStore store, PackPapers papers, PackMail mail, Work work, Clock clock) {
    this.store = store;
    this.papers = papers;
    this.mail = mail;
    this.work = work;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> makePacks() {
    return Tasks.recurring("monitor-packs", Schedules.daily(HubClock.LONDON, NIGHT))
        .execute((instance, context) -> makeAll());
  }

  /** Of every agency in the directory that sent or was asked anything; the others know why not. */
  void makeAll() {
    YearMonth month = YearMonth.from(clock.instant().atZone(HubClock.LONDON)).minusMonths(1);
    List<AgencyId> agencies = work.as(PROGRAM, () -> store.without(month));
    agencies.forEach(agency -> make(agency, month));
  }

  /** Whether it was made now: not a second time, and not for somebody without an agency. */
  boolean make(AgencyId id, YearMonth month) {
    Optional<Agency> agency = work.as(PROGRAM, () -> mail.agency(PROGRAM, id));
    return agency.isPresent() && work.as(PROGRAM, () -> made(agency.get(), month));
  }

  private boolean made(Agency agency, YearMonth month) {
    Pack pack =
        new Pack(
            PackId.next(),
            agency.id(),
            agency.name(),
            month,
            clock.instant(),
            store.of(agency.id(), month).lines());
    if (!store.add(pack)) {
      return false;
    }
    for (Words words : papers.languages()) {
      for (Pack.Kind kind : Pack.Kind.values()) {
        store.add(pack, kind, words.locale(), papers.of(pack, kind, words));
      }
    }
    mail.tell(PROGRAM, pack);
    return true;
  }

  /** Tells an agency that its month can be read. */
  @Component
  record PackMail(Agencies agencies, Outbox outbox, Audit audit) {

    Optional<Agency> agency(Actor actor, AgencyId id) {
      return agencies.find(actor, id);
    }

    void tell(Actor actor, Pack pack) {
      Subject about = Subject.of(Packs.KIND, pack.id());
      audit.note(actor, Act.CREATED, about);
      for (EmailAddress mailbox : agencies.mailboxOf(actor, pack.of())) {
        outbox.queue(
            actor,
            new Message(
                mailbox,
                "monitor.mail.pack",
                Reference.next(),
                null,
                Link.to("packs", pack.id()),
                about,
                Locale.UK));
      }
    }
  }
}
