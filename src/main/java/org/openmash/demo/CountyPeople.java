package org.openmash.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.access.NewAccount;
import org.openmash.access.Term;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.Reach;
import org.openmash.agency.Search;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The agencies of the county and whoever works there. */
@Component
@Profile("demo")
class CountyPeople {

  private static final Actor MAKER = Actor.system("demo");

  private final Accounts accounts;
  private final Agencies agencies;
  private final Sharing sharing;
  private final Casework casework;
  private final Supervised supervised;
  private final Trained trained;
  private final Newborns newborns;

  CountyPeople(
      Accounts accounts,
      Agencies agencies,
      Sharing sharing,
      Casework casework,
      Supervised supervised,
      Trained trained,
      Newborns newborns) {
    this.accounts = accounts;
    this.agencies = agencies;
    this.sharing = sharing;
    this.casework = casework;
    this.supervised = supervised;
    this.trained = trained;
    this.newborns = newborns;
  }

  /** Whether some agency is there already: then the database is somebody's. */
  boolean areThere() {
    return !agencies.search(MAKER, new Search("", null, true, 0, 1)).isEmpty();
  }

  private static @Nullable Term term(Worker worker) {
    return worker.equals(County.MONITOR)
        ? new Term("Watches the hub for the health commissioner.", County.MONITORED_UNTIL)
        : null;
  }

  /**
   * Makes them.
   *
   * @param day the first of the county
   * @param last the last of it
   */
  void settle(Directory directory, LocalDate day, LocalDate last) {
    Stream.concat(County.PLACES.stream(), directory.places().stream())
        .forEach(place ->
            agencies.add(
                MAKER,
                Agency.of(
                    place.id(),
                    place.name(),
                    place.kind(),
                    new Reach(List.of(EmailAddress.parse(place.mailbox())), null, place.address()),
                    County.FOUNDED)));
    Stream.concat(County.WORKERS.stream(), directory.workers().stream())
        .forEach(worker ->
            accounts.create(
                MAKER,
                new NewAccount(
                    worker.user(),
                    worker.email(),
                    worker.name(),
                    worker.agency(),
                    worker.roles(),
                    HubId.MAIN,
                    term(worker))));
    sharing.agree(directory, day);
    casework.employ(directory, day);
    supervised.arrange(directory, last);
    trained.learn(directory, day, last);
  }

  /** The last day, once everything was told: the babies of it, and what each owes by then. */
  void close(Directory directory, LocalDate last) {
    trained.remind(directory);
    newborns.expect(last);
  }
}
