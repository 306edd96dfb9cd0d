package org.openmash.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.openmash.agency.AgencyKind;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Component;

/** What is made for whoever watches, as it might be. */
@Component
public class MonitorExamples {

  private final PackMaking making;
  private final Packs packs;
  private final Kept kept;
  private final Samples samples;
  private final Watched watched;

  MonitorExamples(PackMaking making, Packs packs, Kept kept, Samples samples, Watched watched) {
    this.making = making;
    this.packs = packs;
    this.kept = kept;
    this.samples = samples;
    this.watched = watched;
  }

  /** The month that is not over yet, of the agency of this lead. */
  public PackId pack(Actor lead) {
    making.make(lead.agency(), YearMonth.of(2026, 3));
    return packs.mine(lead).getFirst().id();
  }

  /** A week with a contact of its sample, and what was found in it. */
  public record Looked(WeekId week, ReferralId contact, FindingId finding) {}

  /** The week that is not over yet, of the main hub. */
  public Looked looked(Actor monitor) {
    watched.decided(watched.agency(AgencyKind.SCHOOL).id(), "It fits what the school says.");
    WeekId week = kept.thisWeek();
    ReferralId contact = samples.of(monitor, week).getFirst().contact();
    samples.find(
        monitor, week, contact, new FindingForm(Finding.Judgement.DOUBTFUL, "It looks low."));
    return new Looked(week, contact, samples.findings(monitor, contact).getFirst().id());
  }

  /** The week of today, before its time. */
  @Component("keptWeeks")
  record Kept(WeekStore store, Work work, Clock clock) {

    WeekId thisWeek() {
      LocalDate monday = LocalDate.of(2026, 3, 2);
      return work.as(
          Actor.system("test").at(HubId.MAIN),
          () -> {
            Week week = new Week(WeekId.next(), monday, "0".repeat(32), clock.instant(), List.of());
            if (store.add(week)) {
              store.add(week, store.counted(week));
            }
            return store.all().stream()
                .filter(each -> each.monday().equals(monday))
                .findFirst()
                .orElseThrow()
                .id();
          });
    }
  }
}
