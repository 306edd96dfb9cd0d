package org.openmash.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.deadline.Timetable;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.OutcomeRead;
import org.openmash.referral.OutcomeTold;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** Keeps count of who has heard what was told. */
@Component
class Hearing {

  static final String FEEDBACK = "FRONT.feedback";
  static final String SCHOOL = "FRONT.feedback-school";

  /** What was due before that is beyond a telephone call; it stays in the figures. */
  static final Duration RECENT = Duration.ofDays(30);

  private static final Set<AgencyKind> SCHOOLS =
      EnumSet.of(AgencyKind.SCHOOL, AgencyKind.ACADEMY, AgencyKind.COLLEGE);

  private final OutcomeStore store;
  private final HearingClocks clocks;
  private final Agencies agencies;
  private final Referrals referrals;
  private final Timetable timetable;
  private final Forms forms;

  Hearing(
      OutcomeStore store,
      HearingClocks clocks,
      Agencies agencies,
      Referrals referrals,
      Timetable timetable,
      Forms forms) {
    this.store = store;
    this.clocks = clocks;
    this.agencies = agencies;
    this.referrals = referrals;
    this.timetable = timetable;
    this.forms = forms;
  }

  void told(Actor actor, OutcomeTold told, boolean copied) {
    Optional<Agency> agency = told.guest() ? Optional.empty() : agencies.find(actor, told.agency());
    String rule =
        agency.filter(each -> SCHOOLS.contains(each.kind())).isPresent() ? SCHOOL : FEEDBACK;
    store.add(
        new OutcomeStore.Row(
            OutcomeId.next(),
            told.referral(),
            told.agency(),
            rule,
            told.at(),
            timetable.due(timetable.rule(rule), told.at()).orElse(told.at().plus(RECENT)),
            null),
        agency.map(each -> each.reach().district()).orElse(""),
        copied && !told.guest());
    clocks.start(rule, told.referral(), told.at());
  }

  void read(OutcomeRead read) {
    Set.copyOf(store.read(read.referral(), read.by(), read.at()))
        .forEach(rule -> clocks.stop(rule, read.referral(), read.at()));
  }

  void rung(Actor actor, ReferralId referral, RungForm form, Instant at) {
    store.rung(
        referral,
        actor.user(),
        forms.recorded(new Filling.Complete<>(form, forms.answersOf(form))),
        at);
    List.of(FEEDBACK, SCHOOL).forEach(rule -> clocks.stop(rule, referral, at));
  }

  boolean isTold(ReferralId referral) {
    return store.isTold(referral);
  }

  ReferralId referralOf(OutcomeId id) {
    return store.find(id).orElseThrow(UnknownId::new).referral();
  }

  int countLate(Instant now) {
    return store.countLate(now.minus(RECENT), now);
  }

  List<Unheard> late(Actor actor, Instant now, int from, int most) {
    List<OutcomeStore.Row> rows = store.late(now.minus(RECENT), now, from, most);
    Map<ReferralId, ReferralLine> lines =
        referrals.lines(actor, rows.stream().map(OutcomeStore.Row::referral).toList()).stream()
            .collect(Collectors.toMap(ReferralLine::id, Function.identity()));
    Map<AgencyId, String> names =
        agencies.named(
            actor, rows.stream().map(OutcomeStore.Row::agency).collect(Collectors.toSet()));
    List<Unheard> late = new ArrayList<>();
    for (OutcomeStore.Row row : rows) {
      ReferralLine line = lines.get(row.referral());
      if (line != null) {
        late.add(
            new Unheard(
                row.id(),
                line,
                names.getOrDefault(row.agency(), ""),
                row.toldAt(),
                row.due(),
                row.chasedAt()));
      }
    }
    return late;
  }
}
