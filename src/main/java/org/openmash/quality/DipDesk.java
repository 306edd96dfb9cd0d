package org.openmash.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.hub.PerHub;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Id;
import org.openmash.kernel.Subject;
import org.openmash.referral.Level;
import org.openmash.referral.Referrals;
import org.openmash.referral.Thresholds;
import org.openmash.triage.DecisionView;
import org.openmash.triage.Triage;
import org.springframework.stereotype.Component;

/** Draws samples, keeps who may decide a second time, and has things looked at again. */
@Component
class DipDesk {

  static final String AGAIN = "QUALITY.again";
  private static final int SEED = 16;

  private final DipStore store;
  private final Triage triage;
  private final Deadlines deadlines;
  private final PerHub<Thresholds> thresholds;
  private final Forms forms;

  DipDesk(
      DipStore store,
      Triage triage,
      Deadlines deadlines,
      PerHub<Thresholds> thresholds,
      Forms forms) {
    this.store = store;
    this.triage = triage;
    this.deadlines = deadlines;
    this.thresholds = thresholds;
    this.forms = forms;
  }

  @Nullable DipSampleId draw(Actor actor, DrawForm form, Instant now) {
    byte[] seed = new byte[SEED];
    Id.RANDOM.nextBytes(seed);
    DipStore.Draw draw =
        new DipStore.Draw(
            DipSampleId.next(),
            HexFormat.of().formatHex(seed),
            recorded(form),
            startOf(form.since()),
            startOf(form.until().plusDays(1)),
            actor.user(),
            now);
    store.add(draw);
    if (store.draw(draw, form) > 0) {
      return draw.id();
    }
    store.forget(draw.id());
    return null;
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(HubClock.LONDON).toInstant();
  }

  DipLine toDecide(Actor actor, DipLine line) {
    if (line.second() != null) {
      throw new NotBlind("quality.refused.done");
    }
    DecisionView first = first(actor, line);
    if (first.proposedBy().equals(actor.user()) || actor.user().equals(first.settledBy())) {
      throw new NotBlind("quality.refused.own");
    }
    return line;
  }

  void decide(Actor actor, DipLine line, BlindForm form, Instant now) {
    if (!store.decided(line.id(), form, recorded(form), actor.user(), now)) {
      throw new NotBlind("quality.refused.done");
    }
  }

  DecisionView first(Actor actor, DipLine line) {
    return triage.decision(actor, line.decision());
  }

  void again(Actor actor, DipLine line, AgainForm form, Instant now) {
    if (line.second() == null) {
      throw new NotBlind("quality.refused.not-yet");
    }
    if (!store.again(line.id(), recorded(form), actor.user(), now)) {
      throw new NotBlind("quality.refused.again");
    }
    deadlines.open(
        actor, AGAIN, Subject.of(Referrals.KIND, line.referral()), Owner.hub(), now, null);
  }

  void stands(Actor actor, DipLine line, Instant now) {
    if (line.again() == null || !store.stands(line.id(), actor.user(), now)) {
      throw new NotBlind("quality.refused.stands");
    }
    deadlines.meet(actor, AGAIN, Subject.of(Referrals.KIND, line.referral()), now);
  }

  Kappa agreement(Instant since) {
    List<String> levels = thresholds.here().levels().stream().map(Level::value).toList();
    List<Kappa.Pair> pairs =
        store.pairs(since).stream()
            .map(pair -> new Kappa.Pair(levels.indexOf(pair[0]), levels.indexOf(pair[1])))
            .filter(pair -> pair.first() >= 0 && pair.second() >= 0)
            .toList();
    return Kappa.of(pairs, levels.size());
  }

  private <R extends Record> Recorded recorded(R form) {
    return forms.recorded(new Filling.Complete<>(form, forms.answersOf(form)));
  }
}
