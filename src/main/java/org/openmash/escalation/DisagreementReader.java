package org.openmash.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** Puts disagreements together with what they are about, for whoever may see it. */
@Component
class DisagreementReader {

  private final DisagreementStore store;
  private final DisagreementSteps steps;
  private final DisagreementCounts figures;
  private final Levels levels;
  private final Referrals referrals;
  private final Agencies agencies;

  DisagreementReader(
      DisagreementStore store,
      DisagreementSteps steps,
      DisagreementCounts figures,
      Levels levels,
      Referrals referrals,
      Agencies agencies) {
    this.store = store;
    this.steps = steps;
    this.figures = figures;
    this.levels = levels;
    this.referrals = referrals;
    this.agencies = agencies;
  }

  ReferralLine line(Actor actor, ReferralId referral) {
    return referrals.lines(actor, List.of(referral)).stream()
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  Optional<DisagreementState> standing(ReferralId referral) {
    return store.alive(referral).map(Disagreement::state);
  }

  Disagreement last(ReferralId referral) {
    return store.of(referral).stream().findFirst().orElseThrow(UnknownId::new);
  }

  Conversation of(Actor actor, ReferralId referral, Instant now) {
    List<Conversation.Whole> all =
        store.of(referral).stream()
            .map(each ->
                new Conversation.Whole(
                    each,
                    levels.of(each.hub(), each.level()),
                    steps.of(each.id()),
                    actor.isHub() ? steps.lessons(each.id()) : List.of(),
                    levels.isLast(each.hub(), each.level()),
                    each.isLate(now)))
            .toList();
    boolean mayRaise =
        !actor.isHub() && all.stream().noneMatch(each -> each.disagreement().isAlive());
    return new Conversation(line(actor, referral), all, steps.thanks(referral), mayRaise);
  }

  List<Line> alive(Actor actor, int from, int most) {
    return lines(actor, store.alive(seen(actor), from, most));
  }

  List<Line> settled(Actor actor, Instant since, int most) {
    return lines(actor, store.settledSince(seen(actor), since, most));
  }

  List<Thanked> thanks(Actor actor, Instant since, int most) {
    List<Thanks> found = steps.thanksSince(seen(actor), since, most);
    Map<ReferralId, ReferralLine> about = about(actor, found.stream().map(Thanks::referral));
    List<Thanked> all = new ArrayList<>();
    for (Thanks each : found) {
      ReferralLine line = about.get(each.referral());
      if (line != null) {
        all.add(new Thanked(each, line));
      }
    }
    return all;
  }

  private List<Line> lines(Actor actor, List<Disagreement> found) {
    Map<ReferralId, ReferralLine> about = about(actor, found.stream().map(Disagreement::referral));
    Map<AgencyId, String> names =
        agencies.named(actor, found.stream().map(Disagreement::agency).collect(Collectors.toSet()));
    List<Line> all = new ArrayList<>();
    for (Disagreement each : found) {
      ReferralLine line = about.get(each.referral());
      if (line != null) {
        String agency = names.getOrDefault(each.agency(), "");
        all.add(new Line(each, line, agency, levels.of(each.hub(), each.level())));
      }
    }
    return all;
  }

  /** The database shows a partner its agency's; those who do not lead see their own alone. */
  private @Nullable Set<ReferralId> seen(Actor actor) {
    return actor.isHub() || actor.hasAny(Role.SAFEGUARDING_LEAD)
        ? null
        : referrals.mine(actor).stream().map(ReferralLine::id).collect(Collectors.toSet());
  }

  private Map<ReferralId, ReferralLine> about(Actor actor, Stream<ReferralId> ids) {
    return referrals.lines(actor, ids.collect(Collectors.toSet())).stream()
        .collect(Collectors.toMap(ReferralLine::id, Function.identity()));
  }

  int waiting(Actor actor) {
    return store.count(
        seen(actor), actor.isHub() ? DisagreementState.OPEN : DisagreementState.ANSWERED);
  }

  Figures figures(Actor actor, Instant since, Instant until) {
    Map<AgencyId, String> known = agencies.named(actor, figures.agencies(since, until));
    Function<DisagreementCounts.By, List<Figures.Row>> count =
        by -> figures.count(by, known.keySet(), since, until);
    return new Figures(
        count.apply(DisagreementCounts.By.NOTHING).stream()
            .findFirst()
            .orElse(new Figures.Row("", 0, 0, 0, 0, null)),
        count.apply(DisagreementCounts.By.AGENCY).stream()
            .map(row -> row.of().isEmpty() ? row : row.named(known.get(AgencyId.parse(row.of()))))
            .toList(),
        count.apply(DisagreementCounts.By.THEME),
        count.apply(DisagreementCounts.By.LEVEL),
        count.apply(DisagreementCounts.By.RESULT),
        figures.thanks(since, until));
  }
}
