package org.openmash.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.referral.Around;
import org.openmash.referral.Referrals;
import org.openmash.workforce.Grade;
import org.openmash.workforce.Worker;
import org.springframework.stereotype.Component;

/** A child is given to somebody: whoever may, has room, or is given one more for a reason. */
@Component
class Giving {

  private static final Actor PROGRAM = Actor.system("allocation");
  private static final String ENGLISH = "English";
  private static final int FAR = 1_000;

  private final CaseStore cases;
  private final InvolvementStore involvements;
  private final HandOverStore handOvers;
  private final AllocationDesk desk;
  private final Loads loads;
  private final Terms terms;
  private final Tell tell;
  private final Referrals referrals;
  private final Work work;

  Giving(
      CaseStore cases,
      InvolvementStore involvements,
      HandOverStore handOvers,
      AllocationDesk desk,
      Loads loads,
      Terms terms,
      Tell tell,
      Referrals referrals,
      Work work) {
    this.cases = cases;
    this.involvements = involvements;
    this.handOvers = handOvers;
    this.desk = desk;
    this.loads = loads;
    this.terms = terms;
    this.tell = tell;
    this.referrals = referrals;
    this.work = work;
  }

  /** What is known of the people who could work with a child. */
  private record Known(
      Set<UserId> siblings,
      Set<UserId> before,
      Set<UserId> beside,
      Set<UserId> closed,
      Around around,
      LocalDate today) {

    List<Candidate.Why> speaksFor(UserId user, boolean speaks, boolean near, boolean room) {
      List<Candidate.Why> why = new ArrayList<>();
      if (siblings.contains(user)) {
        why.add(Candidate.Why.SIBLING);
      }
      if (before.contains(user)) {
        why.add(Candidate.Why.BEFORE);
      }
      if (beside.contains(user)) {
        why.add(Candidate.Why.BESIDE);
      }
      if (speaks) {
        why.add(Candidate.Why.LANGUAGE);
      }
      if (near) {
        why.add(Candidate.Why.NEAR);
      }
      if (room) {
        why.add(Candidate.Why.ROOM);
      }
      return List.copyOf(why);
    }
  }

  /** Who could work with a child: sorted by what speaks for them and by room. */
  List<Candidate> candidates(Actor actor, Case it) {
    List<Load> all = loads.all(actor);
    Known known =
        new Known(
            workersOf(siblings(it), Involvement::isNow),
            workersOf(List.of(it), each -> !each.isNow()),
            workersOf(List.of(it), Giving::isBeside),
            closedTo(it, all),
            work.as(PROGRAM, () -> referrals.around(PROGRAM, it.referral())),
            loads.today(actor));
    return all.stream()
        .map(load -> candidate(it, load, known))
        .sorted(
            Comparator.comparing((Candidate each) -> each.cannot() != null)
                .thenComparing(each -> !each.why().contains(Candidate.Why.SIBLING))
                .thenComparing(each -> !each.why().contains(Candidate.Why.BEFORE))
                .thenComparing(each -> !each.why().contains(Candidate.Why.BESIDE))
                .thenComparing(each -> !each.why().contains(Candidate.Why.LANGUAGE))
                .thenComparing(each -> -each.load().room())
                .thenComparing(each -> each.miles() == null ? FAR : each.miles()))
        .toList();
  }

  private Candidate candidate(Case it, Load load, Known known) {
    boolean tooMuch = load.isTooMuch(terms.weight(it.kind()));
    Worker worker = load.worker();
    List<String> speaks = speaks(worker, known.around().languages());
    Integer miles = miles(worker, known.around().district());
    boolean near = miles != null && miles <= terms.near();
    return new Candidate(
        load,
        known.speaksFor(worker.user(), !speaks.isEmpty(), near, !tooMuch),
        cannot(it, worker, known),
        tooMuch,
        speaks,
        miles);
  }

  /** What of the languages and places somebody knows is named among those of the family. */
  private static List<String> speaks(Worker worker, Set<String> languages) {
    String said = (" " + String.join(" ", languages) + " ").toLowerCase(Locale.ROOT);
    return Arrays.stream(worker.knows().split("[,;/\\n]"))
        .map(String::strip)
        .filter(each -> each.length() > 2 && !each.equalsIgnoreCase(ENGLISH))
        .filter(each ->
            Pattern.compile("\\b" + Pattern.quote(each.toLowerCase(Locale.ROOT)) + "\\b")
                .matcher(said)
                .find())
        .toList();
  }

  private @Nullable Integer miles(Worker worker, @Nullable String district) {
    if (worker.base() == null || district == null) {
      return null;
    }
    OptionalInt miles = terms.miles(worker.base().district(), district);
    return miles.isPresent() ? miles.getAsInt() : null;
  }

  private @Nullable String cannot(Case it, Worker worker, Known known) {
    if (worker.hasLeft(known.today())) {
      return "allocation.refused.left";
    }
    if (worker.isAway(known.today())) {
      return "allocation.refused.away";
    }
    if (known.closed().contains(worker.user())) {
      return "allocation.refused.closed";
    }
    return worker.grade() != Grade.SOCIAL_WORKER && terms.isForRegistered(it.kind())
        ? "allocation.refused.registered"
        : null;
  }

  /** A restricted record is given to nobody who could not open it. */
  private Set<UserId> closedTo(Case it, List<Load> all) {
    List<UserId> people = all.stream().map(load -> load.worker().user()).toList();
    return work.as(PROGRAM, () -> cases.closedTo(it.id(), people));
  }

  private List<Case> siblings(Case it) {
    return cases.of(it.referral()).stream()
        .filter(each -> !each.id().equals(it.id()) && each.isOpen())
        .toList();
  }

  private static boolean isBeside(Involvement each) {
    return each.isNow() && each.part() == Involvement.Part.CO_WORKER;
  }

  private Set<UserId> workersOf(List<Case> of, Predicate<Involvement> which) {
    return involvements.of(of.stream().map(Case::id).toList()).values().stream()
        .flatMap(List::stream)
        .filter(which)
        .map(Involvement::worker)
        .collect(Collectors.toCollection(HashSet::new));
  }

  void give(Actor actor, Case it, UserId to, AllocateForm form, Instant at) {
    Candidate chosen = chosen(actor, it, to);
    if (chosen.cannot() != null) {
      throw new NotPossible(chosen.cannot());
    }
    if (chosen.tooMuch() && form.above() == null) {
      throw new NotPossible("allocation.refused.above");
    }
    handOvers.pending(it.id()).ifPresent(each -> handOvers.settle(each, false, null, at));
    desk.give(
        actor,
        it,
        chosen.load().worker(),
        form.reason(),
        chosen.tooMuch() ? form.above() : null,
        at);
    tell.toWorker(actor, it, to, "allocation.mail.given");
  }

  void putBeside(Actor actor, Case it, UserId to, BesideForm form, Instant at) {
    Candidate chosen = chosen(actor, it, to);
    if (chosen.cannot() != null && !chosen.cannot().equals("allocation.refused.registered")) {
      throw new NotPossible(chosen.cannot());
    }
    desk.putBeside(actor, it, chosen.load().worker(), form.reason(), at);
    tell.toWorker(actor, it, to, "allocation.mail.beside");
  }

  Candidate chosen(Actor actor, Case it, UserId to) {
    return candidates(actor, it).stream()
        .filter(each -> each.load().worker().user().equals(to))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }
}
