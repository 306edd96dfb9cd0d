package org.openmash.informationrequest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.Sector;
import org.openmash.audit.Act;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** Asks agencies: a row, a clock and a mail for each of them. */
@Component
class RequestDesk {

  /** Where a council counts nothing, somebody still looks after it then. */
  private static final Duration LONGEST = Duration.ofDays(28);

  private static final Duration YEAR = Duration.ofDays(365);

  private final RequestStore store;
  private final Lawfulness lawfulness;
  private final Agencies agencies;
  private final Deadlines deadlines;
  private final RequestPapers papers;

  RequestDesk(
      RequestStore store,
      Lawfulness lawfulness,
      Agencies agencies,
      Deadlines deadlines,
      RequestPapers papers) {
    this.store = store;
    this.lawfulness = lawfulness;
    this.agencies = agencies;
    this.deadlines = deadlines;
    this.papers = papers;
  }

  RequestStore store() {
    return store;
  }

  RequestPapers papers() {
    return papers;
  }

  Agency agency(Actor actor, AgencyId id) {
    return agencies.find(actor, id).orElseThrow(UnknownId::new);
  }

  Map<AgencyId, String> names(Actor actor, Collection<AgencyId> ids) {
    return agencies.named(actor, ids);
  }

  /** Every request of an ask with what it rests upon; nothing is kept yet. */
  List<Request> drawn(Actor actor, ReferralId contact, Ask ask) {
    List<Request> drawn = new ArrayList<>();
    for (AgencyId id : ask.agencies()) {
      drawn.add(drawn(actor, contact, ask, agency(actor, id)));
    }
    return drawn;
  }

  private Request drawn(Actor actor, ReferralId contact, Ask ask, Agency agency) {
    Instant now = papers.now();
    Asked asked =
        ask.form()
            .of(ask.people(), Sector.of(agency.kind()), LocalDate.ofInstant(now, HubClock.LONDON));
    Basis basis =
        lawfulness.of(actor, agency.id(), asked.kinds(), asked.purpose(), ask.form().harmOrNone());
    return new Request(
        RequestId.next(),
        Reference.next(),
        contact,
        agency.id(),
        asked,
        basis,
        new Request.Clock(ask.urgency(), actor.user(), actor.name(), now, now, 0, now),
        RequestState.WAITING,
        null,
        null,
        "");
  }

  /** Those that rest upon nothing, by the agency's name. */
  Map<String, Set<DataKind>> unlawful(Actor actor, List<Request> drawn) {
    Map<String, Set<DataKind>> without = new LinkedHashMap<>();
    drawn.stream()
        .filter(request -> !request.basis().isLawful())
        .forEach(request ->
            without.put(papers.nameOf(actor, request.agency()), request.basis().missing()));
    return without;
  }

  /** One press too many asks nobody twice. */
  Optional<Request> same(Request request) {
    return store.of(request.contact()).stream()
        .filter(other -> other.state() == RequestState.WAITING)
        .filter(other -> other.agency().equals(request.agency()))
        .filter(other -> other.asked().equals(request.asked()))
        .findFirst();
  }

  /** Starts its clock and keeps it. */
  Request keep(Actor actor, Request drawn) {
    Request.Clock clock = drawn.clock();
    Instant due =
        deadlines
            .open(
                actor,
                clock.urgency().rule(),
                subject(drawn),
                Owner.agency(drawn.agency()),
                clock.at(),
                drawn.agency())
            .map(Deadline::due)
            .orElse(clock.at().plus(LONGEST));
    Request kept =
        new Request(
            drawn.id(),
            drawn.reference(),
            drawn.contact(),
            drawn.agency(),
            drawn.asked(),
            drawn.basis(),
            new Request.Clock(
                clock.urgency(), clock.by(), clock.name(), clock.at(), due, 0, clock.at()),
            drawn.state(),
            null,
            null,
            "");
    store.add(kept);
    papers.note(actor, Act.CREATED, kept, "asked");
    return kept;
  }

  /** The agency is to answer by then instead. */
  void later(Actor actor, Request request, MoreTime more) {
    deadlines.cancel(actor, request.clock().urgency().rule(), subject(request), more.why());
    deadlines.promised(
        actor,
        request.clock().urgency().rule(),
        subject(request),
        Owner.agency(request.agency()),
        request.clock().at(),
        more.until(),
        request.agency());
  }

  void stop(Actor actor, Request request, String why) {
    deadlines.cancel(actor, request.clock().urgency().rule(), subject(request), why);
  }

  void met(Actor actor, Request request, Instant at) {
    deadlines.meet(actor, request.clock().urgency().rule(), subject(request), at);
  }

  List<ResponseTimes> times(Actor actor) {
    Instant now = papers.now();
    Map<AgencyId, List<Request>> each =
        store.since(now.minus(YEAR)).stream().collect(Collectors.groupingBy(Request::agency));
    Map<AgencyId, String> names = agencies.named(actor, each.keySet());
    return each.entrySet().stream()
        .map(one -> ResponseTimes.of(names.getOrDefault(one.getKey(), ""), one.getValue(), now))
        .sorted(
            Comparator.comparingInt(ResponseTimes::late)
                .reversed()
                .thenComparing(ResponseTimes::agency))
        .toList();
  }

  static Subject subject(Request request) {
    return Subject.of(InformationRequests.KIND, request.id());
  }
}
