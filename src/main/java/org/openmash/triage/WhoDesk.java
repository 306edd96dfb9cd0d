package org.openmash.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Keeping;
import org.openmash.person.Match;
import org.openmash.person.PersonLine;
import org.openmash.person.Persons;
import org.openmash.person.Sought;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.springframework.stereotype.Component;

/** Asks the person index who reported children may be, and keeps what people say to that. */
@Component
class WhoDesk {

  private final TriageStore contacts;
  private final WhoStore store;
  private final Persons persons;
  private final Referrals referrals;
  private final Papers papers;

  WhoDesk(
      TriageStore contacts, WhoStore store, Persons persons, Referrals referrals, Papers papers) {
    this.contacts = contacts;
    this.store = store;
    this.persons = persons;
    this.referrals = referrals;
    this.papers = papers;
  }

  List<Who> of(Actor actor, ReferralId contact) {
    ReferralView referral = referrals.read(actor, contact);
    List<WhoStore.Said> said = store.of(contact);
    return referral.line().children().stream()
        .map(child -> who(actor, referral, child, said))
        .toList();
  }

  /** By every record of theirs: the one a child was found to be, and the one it was joined to. */
  Set<PersonId> found(Actor actor, ReferralId contact) {
    Set<PersonId> found = new HashSet<>(store.identified(List.of(contact)).values());
    found.addAll(persons.keptAs(actor, List.copyOf(found)).values());
    return Set.copyOf(found);
  }

  private Who who(
      Actor actor, ReferralView referral, ReferredChild child, List<WhoStore.Said> said) {
    List<WhoStore.Said> ofChild =
        said.stream().filter(each -> each.child().equals(child.id())).toList();
    List<PersonId> is =
        ofChild.stream().filter(WhoStore.Said::same).map(WhoStore.Said::person).toList();
    if (!is.isEmpty()) {
      PersonId kept = persons.keptAs(actor, is).getOrDefault(is.getFirst(), is.getFirst());
      PersonLine line = persons.lines(actor, List.of(kept)).get(kept);
      return new Who(child, line, line == null, List.of(), List.of());
    }
    // Nor is a child whoever a brother or sister was found to be.
    Set<PersonId> not =
        said.stream()
            .filter(each -> each.same() || each.child().equals(child.id()))
            .map(WhoStore.Said::person)
            .collect(Collectors.toUnmodifiableSet());
    Sought sought = persons.whoMayBe(actor, new Reported(referral, child).asked());
    List<Match> left =
        sought.matches().stream()
            .filter(match -> !(match instanceof Match.Possible p && not.contains(p.line().id())))
            .toList();
    return new Who(
        child, null, false, withPast(actor, left, referral.line().id()), sought.tooCommon());
  }

  private List<Who.Possible> withPast(Actor actor, List<Match> matches, ReferralId contact) {
    List<PersonId> ids =
        matches.stream()
            .filter(Match.Possible.class::isInstance)
            .map(match -> ((Match.Possible) match).line().id())
            .toList();
    Map<PersonId, WhoStore.Past> past = store.past(persons.oneWith(actor, ids), contact);
    return matches.stream()
        .map(match -> {
          WhoStore.Past known =
              match instanceof Match.Possible p
                  ? past.getOrDefault(p.line().id(), WhoStore.Past.NONE)
                  : WhoStore.Past.NONE;
          return new Who.Possible(match, known.contacts(), known.lastAt(), known.lastOutcome());
        })
        .toList();
  }

  void say(Actor actor, ReferralId id, ChildId child, PersonId person, boolean same) {
    ContactLine contact = locked(id, child);
    if (!persons.lines(actor, List.of(person)).containsKey(person)) {
      throw new UnknownId();
    }
    refuseTwice(id, child);
    store.undo(child, person, actor.user(), papers.now());
    store.say(child, person, same, actor.user(), papers.now());
    papers.note(
        actor,
        Act.CHANGED,
        contact,
        same ? "triage.chronology.identified" : "triage.chronology.not-them");
  }

  PersonId asNew(Actor actor, ReferralId id, ChildId child) {
    ContactLine contact = locked(id, child);
    refuseTwice(id, child);
    ReferralView referral = referrals.read(actor, id);
    ReferredChild reported =
        referral.line().children().stream()
            .filter(each -> each.id().equals(child))
            .findFirst()
            .orElseThrow(UnknownId::new);
    return switch (persons.add(actor, new Reported(referral, reported).identity())) {
      case Keeping.Kept(PersonId person) -> {
        store.say(child, person, true, actor.user(), papers.now());
        papers.note(actor, Act.CHANGED, contact, "triage.chronology.new-person");
        yield person;
      }
      case Keeping.Incomplete _, Keeping.Conflict _ ->
          throw new NotYourTurn("triage.refused.new-person");
    };
  }

  /** Whether there was anything to take back. */
  boolean undo(Actor actor, ReferralId id, ChildId child) {
    ContactLine contact = locked(id, child);
    boolean undone = store.undo(child, null, actor.user(), papers.now()) > 0;
    if (undone) {
      papers.note(actor, Act.CHANGED, contact, "triage.chronology.identity-undone");
    }
    return undone;
  }

  private ContactLine locked(ReferralId id, ChildId child) {
    ContactLine contact = contacts.locked(id).orElseThrow(UnknownId::new);
    if (!contacts.childrenOf(id).contains(child)) {
      throw new UnknownId();
    }
    return contact;
  }

  private void refuseTwice(ReferralId contact, ChildId child) {
    if (store.of(contact).stream().anyMatch(each -> each.child().equals(child) && each.same())) {
      throw new NotYourTurn("triage.refused.identified");
    }
  }
}
