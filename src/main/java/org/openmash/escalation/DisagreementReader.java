package org.openmash.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  Said of(Actor actor, ReferralId referral, Instant now) {
    List<Said.Whole> all =
        store.of(referral).stream()
            .map(each ->
                new Said.Whole(
                    each,
                    levels.of(each.level()),
                    steps.of(each.id()),
                    actor.isHub() ? steps.lessons(each.id()) : List.of(),
                    levels.isLast(each.level()),
                    each.isLate(now)))
            .toList();
    boolean mayRaise =
        !actor.isHub() && all.stream().noneMatch(each -> each.disagreement().isAlive());
    return new Said(line(actor, referral), all, steps.thanks(referral), mayRaise);
  }

  List<Line> alive(Actor actor, int from, int most) {
    return lines(actor, store.alive(from, most));
  }

  List<Line> settled(Actor actor, Instant since, int most) {
    return lines(actor, store.settledSince(since, most));
  }

  List<Thanked> thanks(Actor actor, Instant since, int most) {
    List<Thanks> found = steps.thanksSince(since, most);
    Map<ReferralId, ReferralLine> about =
        visible(actor, found.stream().map(Thanks::referral).collect(Collectors.toSet()));
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
    Map<ReferralId, ReferralLine> about =
        visible(actor, found.stream().map(Disagreement::referral).collect(Collectors.toSet()));
    Map<AgencyId, String> names =
        agencies.named(actor, found.stream().map(Disagreement::agency).collect(Collectors.toSet()));
    List<Line> all = new ArrayList<>();
    for (Disagreement each : found) {
      ReferralLine line = about.get(each.referral());
      if (line != null) {
        String agency = names.getOrDefault(each.agency(), "");
        all.add(new Line(each, line, agency, levels.of(each.level())));
      }
    }
    return all;
  }

  /** The database shows a partner its agency's; those who do not lead see their own alone. */
  private Map<ReferralId, ReferralLine> visible(Actor actor, Collection<ReferralId> ids) {
    Set<ReferralId> asked = Set.copyOf(ids);
    List<ReferralLine> lines =
        actor.isHub() || actor.hasAny(Role.SAFEGUARDING_LEAD)
            ? referrals.lines(actor, asked)
            : referrals.mine(actor).stream().filter(line -> asked.contains(line.id())).toList();
    return lines.stream().collect(Collectors.toMap(ReferralLine::id, Function.identity()));
  }

  int waiting(Actor actor) {
    if (actor.isHub()) {
      return store.count(DisagreementState.OPEN);
    }
    return Math.toIntExact(
        alive(actor, 0, Integer.MAX_VALUE).stream()
            .filter(line -> line.disagreement().state() == DisagreementState.ANSWERED)
            .count());
  }

  Figures figures(Actor actor, Instant since, Instant until) {
    List<Figures.Row> byAgency = figures.count(DisagreementCounts.By.AGENCY, since, until);
    Map<AgencyId, String> names =
        agencies.named(
            actor,
            byAgency.stream().map(row -> AgencyId.parse(row.of())).collect(Collectors.toSet()));
    return new Figures(
        figures.count(DisagreementCounts.By.NOTHING, since, until).stream()
            .findFirst()
            .orElse(new Figures.Row("", 0, 0, 0, 0, null)),
        byAgency.stream()
            .map(row ->
                new Figures.Row(
                    names.getOrDefault(AgencyId.parse(row.of()), ""),
                    row.raised(),
                    row.settled(),
                    row.right(),
                    row.silent(),
                    row.half()))
            .toList(),
        figures.count(DisagreementCounts.By.THEME, since, until),
        figures.count(DisagreementCounts.By.LEVEL, since, until),
        figures.count(DisagreementCounts.By.RESULT, since, until),
        figures.thanks(since, until));
  }
}
