package org.openmash.informationrequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.agency.Agency;
import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.secret.Hearer;
import org.openmash.secret.ProtectedDetails;

/**
 * What an agency said stays its own: it goes to the family or to another agency only as it was
 * marked, or when the agency or a manager decides so and says why. What is for the police alone
 * only its own agency lets go.
 */
@Facade
public class OnwardUse {

  private static final Actor PROGRAM = Actor.system("information requests");

  private final OnwardStore store;
  private final RequestDesk desk;
  private final RequestMail mail;
  private final Access access;
  private final ProtectedDetails details;
  private final Work work;

  OnwardUse(
      OnwardStore store,
      RequestDesk desk,
      RequestMail mail,
      Access access,
      ProtectedDetails details,
      Work work) {
    this.store = store;
    this.desk = desk;
    this.mail = mail;
    this.access = access;
    this.details = details;
    this.work = work;
  }

  /**
   * Wishes to pass a passage on; at once where its marks allow it.
   *
   * @param to null for the family
   */
  public Onward ask(Actor actor, RequestView view, PassageId id, @Nullable Agency to, String why) {
    access.require(actor, Act.CHANGED, subject(view.request().id()));
    Passage passage = passage(view, id);
    refuse(actor, view, passage, to == null ? null : to.name());
    Instant now = desk.papers().now();
    Onward wish =
        new Onward(
            OnwardId.next(),
            id,
            view.request().id(),
            to == null ? null : to.id(),
            to == null ? "" : to.name(),
            why,
            actor.name(),
            now,
            null);
    store.add(actor, view.request().agency(), wish);
    desk.papers().note(actor, Act.CHANGED, view.request(), "onward-asked");
    if (passage.isFree(to == null)) {
      decided(
          actor, view.request(), wish, new Onward.Decision(true, Onward.Side.MARK, "", now, ""));
    } else {
      mail.write(actor, view.request(), "onward");
    }
    return store.find(wish.id()).orElseThrow(UnknownId::new);
  }

  /** The family is everybody in it: what one of them may not know goes to none of them. */
  private void refuse(Actor actor, RequestView view, Passage passage, @Nullable String agency) {
    Hearer hearer = agency == null ? new Hearer.Someone(null, "") : new Hearer.Organisation(agency);
    details.require(actor, view.request().contact(), hearer, passage.words());
  }

  private static Passage passage(RequestView view, PassageId id) {
    return view.replies().stream()
        .flatMap(reply -> reply.passages().stream())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  /**
   * Lets it go, or not: a manager, or whoever speaks for the agency.
   *
   * @throws AlreadySo where somebody decided meanwhile
   * @throws UnknownId for everybody else, and for a manager where it is for the police alone
   */
  public void decide(Actor actor, RequestView view, OnwardId id, OnwardReason said) {
    Onward wish = toDecide(actor, view, id);
    if (said.said() == OnwardReason.Said.GRANTED) {
      refuse(actor, view, passage(view, wish.passage()), wish.to() == null ? null : wish.toName());
    }
    Onward.Side side = actor.isHub() ? Onward.Side.MANAGER : Onward.Side.AGENCY;
    decided(
        actor,
        view.request(),
        wish,
        new Onward.Decision(
            said.said() == OnwardReason.Said.GRANTED,
            side,
            actor.name(),
            desk.papers().now(),
            said.why()));
  }

  /** Lets pass whoever may decide it. */
  public Onward toDecide(Actor actor, RequestView view, OnwardId id) {
    RequestId request = view.request().id();
    access.require(actor, actor.isHub() ? Act.AUTHORISED : Act.SENT, subject(request));
    Onward wish =
        within(actor, () -> store.find(id))
            .filter(each -> each.request().equals(request))
            .orElseThrow(UnknownId::new);
    boolean sealed = passage(view, wish.passage()).marks().contains(Mark.POLICE_ONLY);
    if (actor.isHub() && (sealed || !actor.hasAny(Role.HUB_MANAGER))) {
      throw new UnknownId();
    }
    return wish;
  }

  private void decided(Actor actor, Request request, Onward wish, Onward.Decision decision) {
    boolean first = within(actor, () -> store.decide(actor, wish.id(), decision));
    if (!first) {
      throw new AlreadySo();
    }
    desk.papers()
        .note(
            actor,
            Act.AUTHORISED,
            request,
            decision.granted() ? "onward-granted" : "onward-refused");
    if (decision.granted()) {
      Actor sharer = actor.isHub() ? actor : PROGRAM;
      work.as(sharer, () -> mail.passedOn(sharer, request, wish));
    }
  }

  /** What is to go on of a request, or went. */
  public List<Onward> of(Actor actor, RequestId request) {
    access.require(actor, Act.READ, subject(request));
    return within(actor, () -> store.of(request));
  }

  /** What the hub passed on to the agency of a safeguarding lead. */
  public List<PassedOn> toMine(Actor actor) {
    if (!actor.hasAny(Role.SAFEGUARDING_LEAD)) {
      throw new UnknownId();
    }
    return work.as(
        PROGRAM,
        () -> {
          List<OnwardStore.Gone> gone = store.to(actor.agency());
          Map<AgencyId, String> names =
              desk.names(
                  PROGRAM,
                  gone.stream().map(OnwardStore.Gone::source).filter(Objects::nonNull).toList());
          return gone.stream()
              .map(each ->
                  new PassedOn(
                      each.reference(),
                      each.words(),
                      each.source() == null ? "" : names.getOrDefault(each.source(), ""),
                      each.at()))
              .toList();
        });
  }

  private <T> T within(Actor actor, Supplier<T> doing) {
    return actor.hasAny(Role.GUEST) ? work.as(PROGRAM, doing) : doing.get();
  }

  private static Subject subject(RequestId id) {
    return Subject.of(InformationRequests.KIND, id);
  }
}
