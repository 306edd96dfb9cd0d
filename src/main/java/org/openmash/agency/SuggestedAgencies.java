package org.openmash.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openmash.database.Work;
import org.openmash.form.Choices;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** The agencies there are now, by name, for a box that suggests while somebody types. */
@Component
class SuggestedAgencies implements Choices {

  /** Far above the agencies of the largest county; beyond it the box simply suggests fewer. */
  private static final int MOST = 2_000;

  private static final Actor PROGRAM = Actor.system("suggest agencies");

  private final AgencyStore store;
  private final Work work;
  private final Clock clock;

  SuggestedAgencies(AgencyStore store, Work work, Clock clock) {
    this.store = store;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "agencies";
  }

  @Override
  public List<Offered> offered(Words words) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
    return work
        .as(PROGRAM, () -> store.search(new Search("", null, false, 0, MOST), today))
        .stream()
        .map(agency -> new Offered(agency.name(), agency.name(), null))
        .toList();
  }
}
