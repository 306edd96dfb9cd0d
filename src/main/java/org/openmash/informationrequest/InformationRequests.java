package org.openmash.informationrequest;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Access;
import org.openmash.agreement.Acceptances;
import org.openmash.agreement.Agreement;
import org.openmash.agreement.DataKind;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.secret.Discretion;
import org.openmash.secret.Hearer;
import org.openmash.secret.ProtectedDetails;
import org.openmash.secret.TellsTooMuch;

/** What the hub asks of agencies about the people of a contact: asked, granted time, withdrawn. */
@Facade
public class InformationRequests {

  /** The kind of subject a request is. */
  public static final String KIND = "information-request";

  private static final int MOST = 200;

  private final RequestDesk desk;
  private final RequestReader reader;
  private final RequestMail mail;
  private final Acceptances acceptances;
  private final Access access;
  private final ProtectedDetails details;

  InformationRequests(
      RequestDesk desk,
      RequestReader reader,
      RequestMail mail,
      Acceptances acceptances,
      Access access,
      ProtectedDetails details) {
    this.desk = desk;
    this.reader = reader;
    this.mail = mail;
    this.acceptances = acceptances;
    this.access = access;
    this.details = details;
  }

  /**
   * Asks all of them, or none where asking one rests upon nothing.
   *
   * @throws UnknownId for a contact this actor may not work on
   */
  public Asking ask(Actor actor, ReferralId contact, Ask ask) {
    return ask(actor, Map.of(contact, ask));
  }

  /** Asks about several contacts at once: all that is asked, or nothing of it. */
  public Asking ask(Actor actor, Map<ReferralId, Ask> asks) {
    asks.keySet().forEach(each -> access.require(actor, Act.CHANGED, RequestPapers.contact(each)));
    List<Request> drawn =
        asks.entrySet().stream()
            .flatMap(each -> desk.drawn(actor, each.getKey(), each.getValue()).stream())
            .toList();
    refuse(actor, drawn);
    Map<String, Set<DataKind>> without = desk.unlawful(actor, drawn);
    return without.isEmpty()
        ? new Asking.Sent(drawn.stream().map(request -> sent(actor, request)).toList())
        : new Asking.Unlawful(without);
  }

  /** Nobody learns from a question what they may not know. */
  private void refuse(Actor actor, List<Request> drawn) {
    Map<ReferralId, Discretion> known = new HashMap<>();
    for (Request request : drawn) {
      Hearer agency = new Hearer.Organisation(desk.agency(actor, request.agency()).name());
      TellsTooMuch.refuse(
          known.computeIfAbsent(
              request.contact(), contact -> details.of(actor, contact, List.of())),
          agency,
          request.asked().json(),
          request.basis().json());
    }
  }

  private RequestId sent(Actor actor, Request drawn) {
    return desk.same(drawn)
        .map(Request::id)
        .orElseGet(() -> {
          Request kept = desk.keep(actor, drawn);
          access.require(actor, Act.DISCLOSED, RequestDesk.subject(kept));
          mail.ask(actor, kept);
          return kept.id();
        });
  }

  /** What each of these has agreed to share today. */
  public Map<AgencyId, Footing> footing(Actor actor, Collection<AgencyId> agencies) {
    Map<AgencyId, Footing> all = new HashMap<>();
    for (AgencyId agency : agencies) {
      Collection<Agreement> held = acceptances.heldBy(actor, agency).values();
      Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
      held.forEach(agreement -> kinds.addAll(agreement.said().kinds()));
      all.put(
          agency,
          new Footing(held.stream().map(each -> each.said().name()).sorted().toList(), kinds));
    }
    return all;
  }

  /** Everything asked about a contact, as it was asked, for whoever may read the contact. */
  public List<RequestView> about(Actor actor, ReferralId contact) {
    if (!actor.isHub()) {
      throw new UnknownId();
    }
    access.require(actor, Act.READ, RequestPapers.contact(contact));
    List<Request> requests = desk.store().of(contact);
    requests.forEach(request -> desk.papers().read(actor, request.id()));
    return reader.views(actor, requests, false);
  }

  /** What the hub still waits for, the soonest first. */
  public List<RequestView> waiting(Actor actor) {
    toDesk(actor);
    return reader.views(actor, desk.store().waiting(MOST), false);
  }

  /** How many these are. */
  public int countWaiting(Actor actor) {
    toDesk(actor);
    return desk.store().waitingCount(null);
  }

  /** How soon agencies answered in the last twelve months; a safeguarding lead sees their own. */
  public List<ResponseTimes> times(Actor actor) {
    if (!actor.hasAny(Role.SAFEGUARDING_LEAD)) {
      toDesk(actor);
    }
    return desk.times(actor);
  }

  /** Lets pass whoever may take it back. */
  public void toWithdraw(Actor actor, RequestId id) {
    access.require(actor, Act.CHANGED, Subject.of(KIND, id));
  }

  /**
   * Asks no longer; the agency is told.
   *
   * @throws AlreadySo where it was answered or withdrawn meanwhile
   */
  public void withdraw(Actor actor, RequestId id, WithdrawForm form) {
    Request request = toChange(actor, id);
    if (!request.state().onward().contains(RequestState.WITHDRAWN)) {
      throw new AlreadySo();
    }
    desk.store().move(id, RequestState.WITHDRAWN, desk.papers().now());
    desk.store().withdrawn(id, form.why());
    desk.stop(actor, request, form.why());
    desk.papers().note(actor, Act.CHANGED, request, "withdrawn");
    mail.write(actor, request, "withdrawn");
  }

  /**
   * Grants the time an agency asked for, or says no.
   *
   * @throws AlreadySo where nothing of the kind is asked
   */
  public void moreTime(Actor actor, RequestId id, boolean granted) {
    Request request = toChange(actor, id);
    MoreTime asked = request.more();
    if (asked == null
        || asked.state() != MoreTime.State.ASKED
        || request.state() != RequestState.WAITING) {
      throw new AlreadySo();
    }
    MoreTime.State said = granted ? MoreTime.State.GRANTED : MoreTime.State.REFUSED;
    MoreTime settled = new MoreTime(asked.until(), asked.why(), said);
    desk.store().more(id, settled);
    if (granted && asked.until().isAfter(request.clock().due())) {
      desk.later(actor, request, settled);
    }
    desk.papers().note(actor, Act.CHANGED, request, granted ? "time-granted" : "time-refused");
    mail.write(
        actor,
        desk.store().find(id).orElseThrow(UnknownId::new),
        granted ? "time-granted" : "time-refused");
  }

  private Request toChange(Actor actor, RequestId id) {
    access.require(actor, Act.CHANGED, Subject.of(KIND, id));
    return desk.store().locked(id).orElseThrow(UnknownId::new);
  }

  private static void toDesk(Actor actor) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR)) {
      throw new UnknownId();
    }
  }
}
