package org.openmash.quality;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.quality.Signal.Kind;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.triage.ContactView;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.openmash.triage.EarlierContact;

/**
 * What speaks against a decision: said to whoever decides before, and to a manager after. It
 * reminds and compares; people decide.
 */
@Facade
public class Signals {

  private static final Duration SOON = Duration.ofDays(90);
  private static final Duration YEAR = Duration.ofDays(365);
  private static final Duration MONTH = Duration.ofDays(30);
  private static final int THIRD = 2;

  private final AgainstStore store;
  private final Referrals referrals;
  private final Clock clock;

  Signals(AgainstStore store, Referrals referrals, Clock clock) {
    this.store = store;
    this.referrals = referrals;
    this.clock = clock;
  }

  /**
   * What speaks against deciding for this child, or against what was decided.
   *
   * @param decision null before there is one
   */
  public List<Signal> of(
      Actor actor, ContactView contact, ChildId child, @Nullable DecisionView decision) {
    List<Signal> all = new ArrayList<>(before(contact, child));
    contact.decisions().stream()
        .filter(other -> !other.child().equals(child))
        .filter(other -> other.state() == DecisionState.IN_FORCE)
        .filter(other -> decision == null || !other.level().equals(decision.level()))
        .map(other -> Signal.of(Kind.SIBLING, contact.childName(other.child()), other.level()))
        .forEach(all::add);
    Instant when = decision == null ? clock.instant() : decision.proposedAt();
    contact.unheardAt(when).forEach(name -> all.add(Signal.of(Kind.ANSWER_OUT, name)));
    if (decision != null) {
      all.addAll(after(contact, decision));
    }
    return all;
  }

  private List<Signal> before(ContactView contact, ChildId child) {
    Instant received = contact.line().receivedAt();
    List<EarlierContact> year =
        contact.earlierOf(child).stream()
            .filter(each -> each.receivedAt().isBefore(received))
            .filter(each -> each.receivedAt().isAfter(received.minus(YEAR)))
            .toList();
    List<ReferralId> closed =
        year.stream()
            .filter(each -> !each.isOpen() && !each.startedWork())
            .map(EarlierContact::referral)
            .distinct()
            .toList();
    List<Signal> all = new ArrayList<>();
    store
        .lastDecided(closed, received)
        .filter(last -> last.isAfter(received.minus(SOON)))
        .map(last -> Signal.of(Kind.CLOSED_SOON, Duration.between(last, received).toDays()))
        .ifPresent(all::add);
    long contacts = year.stream().map(EarlierContact::referral).distinct().count();
    if (contacts >= THIRD && year.stream().noneMatch(EarlierContact::startedWork)) {
      all.add(Signal.of(Kind.NEVER_TAKEN_UP, contacts + 1));
    } else if (contacts > 0) {
      all.add(Signal.of(Kind.CAME_BEFORE, contacts));
    }
    return all;
  }

  private List<Signal> after(ContactView contact, DecisionView decision) {
    List<Signal> all = new ArrayList<>();
    String proposed = contact.referral().line().proposedLevel();
    if (!decision.level().isEmpty() && proposed.compareTo(decision.level()) > 0) {
      all.add(Signal.of(Kind.LOWER, proposed, decision.level()));
    }
    if (decision.recorded().answers().text("rationale").strip().length() < AgainstStore.SHORT) {
      all.add(Signal.of(Kind.SHORT));
    }
    if (store.isRepeated(decision.id())) {
      all.add(Signal.of(Kind.REPEATED));
    }
    return all;
  }

  /**
   * A decision of the last thirty days with what speaks against it.
   *
   * @param why message keys
   */
  public record Line(ReferralLine referral, Instant decidedAt, List<String> why) {}

  /**
   * Decisions in force of the last thirty days that something speaks against, most of it first.
   *
   * @throws UnknownId for whoever is not of the hub
   */
  public List<Line> lately(Actor actor, int from, int most) {
    if (!actor.isHub()) {
      throw new UnknownId();
    }
    Instant now = clock.instant();
    List<AgainstStore.Row> rows =
        store.between(now.minus(MONTH), now.plus(Duration.ofSeconds(1)), from, most);
    Map<ReferralId, ReferralLine> lines =
        referrals.lines(actor, rows.stream().map(AgainstStore.Row::referral).toList()).stream()
            .collect(Collectors.toMap(ReferralLine::id, Function.identity()));
    List<Line> all = new ArrayList<>();
    for (AgainstStore.Row row : rows) {
      ReferralLine line = lines.get(row.referral());
      if (line != null) {
        all.add(
            new Line(
                line,
                row.decidedAt(),
                row.why().stream().map(why -> "quality.why." + why).toList()));
      }
    }
    return all;
  }
}
