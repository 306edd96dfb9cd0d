package org.openmash.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.Search;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.deadline.Timetable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Receipt;
import org.springframework.stereotype.Component;

/**
 * What callers promised to write: owed by their agency where the hub knows it, and chased by the
 * hub.
 */
@Component
class Promises {

  static final String KIND = "promise";

  /** A call followed in writing: within 24 hours unless another day was promised. */
  static final String WRITTEN = "FRONT.written";

  private final PromiseStore store;
  private final Deadlines deadlines;
  private final Timetable timetable;
  private final Agencies agencies;
  private final Clock clock;

  Promises(
      PromiseStore store,
      Deadlines deadlines,
      Timetable timetable,
      Agencies agencies,
      Clock clock) {
    this.store = store;
    this.deadlines = deadlines;
    this.timetable = timetable;
    this.agencies = agencies;
    this.clock = clock;
  }

  void made(Actor actor, Receipt call, CallForm form) {
    Instant made = form.moment(clock.instant());
    Instant due = due(form.promisedBy(), made);
    AgencyId agency = agencyNamed(actor, form.agency()).orElse(null);
    store.add(
        new Promise(call.id(), call.reference(), form.toldBy(), agency, made, due, null, null));
    deadlines.promised(
        actor,
        WRITTEN,
        new Subject(KIND, call.id().value()),
        agency == null ? Owner.hub() : Owner.agency(agency),
        made,
        due,
        agency);
  }

  List<Promise> open() {
    return store.open();
  }

  int count() {
    return store.count();
  }

  Optional<Promise> of(ReferralId call) {
    return store.find(call);
  }

  void arrived(Actor actor, ReferralId call, @Nullable ReferralId as) {
    Instant now = clock.instant();
    store.arrived(call, now, as);
    deadlines.meet(actor, WRITTEN, new Subject(KIND, call.value()), now);
  }

  private Instant due(@Nullable LocalDate day, Instant made) {
    return day == null
        ? timetable.due(timetable.rule(WRITTEN), made).orElse(made)
        : day.plusDays(1).atStartOfDay(HubClock.LONDON).toInstant().minusMillis(1);
  }

  private Optional<AgencyId> agencyNamed(Actor actor, @Nullable String name) {
    return Optional.ofNullable(name).stream()
        .flatMap(typed -> agencies.search(actor, Search.named(typed)).stream())
        .filter(agency -> agency.name().equalsIgnoreCase(Objects.requireNonNull(name)))
        .map(Agency::id)
        .findFirst();
  }
}
