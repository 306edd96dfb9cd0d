package org.openmash.triage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** What happens to a contact before it is decided. */
@Component
class ContactDesk {

  private final TriageStore store;
  private final Decisions decisions;
  private final Referrals referrals;
  private final Clocks clocks;
  private final Papers papers;

  ContactDesk(
      TriageStore store, Decisions decisions, Referrals referrals, Clocks clocks, Papers papers) {
    this.store = store;
    this.decisions = decisions;
    this.referrals = referrals;
    this.clocks = clocks;
    this.papers = papers;
  }

  List<InboxLine> inbox(Actor actor, Tray tray) {
    List<ContactLine> contacts = store.tray(tray, actor.user());
    List<ReferralId> ids = contacts.stream().map(ContactLine::referral).toList();
    Map<ReferralId, ReferralLine> lines =
        referrals.lines(actor, ids).stream()
            .collect(Collectors.toMap(ReferralLine::id, Function.identity()));
    Map<ReferralId, Instant> due = clocks.dueOf(actor, ids);
    Comparator<InboxLine> soonest =
        Comparator.comparing(InboxLine::due, Comparator.nullsLast(Comparator.naturalOrder()));
    List<InboxLine> all =
        contacts.stream()
            .flatMap(contact ->
                line(contact, lines.get(contact.referral()), due.get(contact.referral())).stream())
            .toList();
    return tray == Tray.DECIDED
        ? all
        : all.stream().sorted(soonest.thenComparing(ContactDesk::weight)).toList();
  }

  private static Optional<InboxLine> line(
      ContactLine contact, @Nullable ReferralLine referral, @Nullable Instant due) {
    return Optional.ofNullable(referral)
        .map(r -> new InboxLine(contact, r, due, contact.rag() == null ? suggested(r) : null));
  }

  /** Only a suggestion, from what the referrer says: a person rates. */
  static @Nullable Rag suggested(ReferralLine referral) {
    if (referral.inDanger()) {
      return Rag.RED;
    }
    return switch (referral.proposedLevel()) {
      case "4" -> Rag.RED;
      case "3" -> Rag.AMBER;
      case "2" -> Rag.GREEN;
      default -> null;
    };
  }

  private static int weight(InboxLine line) {
    Rag rag = line.contact().rag() == null ? line.suggested() : line.contact().rag();
    return rag == null ? Rag.values().length : rag.ordinal();
  }

  int count(Actor actor, Tray tray) {
    return store.count(tray, actor.user());
  }

  Take take(Actor actor, ReferralId id) {
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    if (line.takenBy() != null && !line.takenBy().equals(actor.user())) {
      return new Take.AlreadyTaken(line.takenBy());
    }
    return line.takenBy() == null ? takeOver(actor, id) : new Take.Taken();
  }

  Take takeOver(Actor actor, ReferralId id) {
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    if (line.state() == ContactState.DECIDED) {
      throw new NotYourTurn("triage.refused.decided");
    }
    store.take(id, actor.user(), papers.now());
    if (line.state() == ContactState.WAITING) {
      referrals.takenUp(actor, id);
    }
    clocks.handTo(actor, line);
    papers.note(actor, Act.CHANGED, line, "triage.chronology.taken");
    return new Take.Taken();
  }

  void rate(Actor actor, ReferralId id, RatingForm rating) {
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    store.rate(id, rating.rag(), rating.reason(), actor.user(), papers.now());
    clocks.rated(actor, line, rating.rag(), rating.reason());
    papers.note(actor, Act.CHANGED, line, "triage.chronology.rated." + rating.rag());
  }

  Saving keepRecord(Actor actor, ReferralId id, Answers answers, int base) {
    ContactLine line = store.locked(id).orElseThrow(UnknownId::new);
    return switch (papers.forms().fill(ContactRecord.class, answers)) {
      case Filling.Incomplete<ContactRecord> incomplete ->
          new Saving.Incomplete(incomplete.problems());
      case Filling.Complete<ContactRecord> complete ->
          save(actor, line, papers.forms().recorded(complete), base);
    };
  }

  private Saving save(Actor actor, ContactLine line, Recorded recorded, int base) {
    boolean kept = decisions.addRecord(line.referral(), base, recorded, actor.user(), papers.now());
    if (!kept) {
      return new Saving.Conflict(decisions.record(line.referral()).orElseThrow());
    }
    papers.note(actor, Act.CHANGED, line, "triage.chronology.recorded");
    return new Saving.Kept(base + 1);
  }
}
