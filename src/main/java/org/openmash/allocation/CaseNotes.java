package org.openmash.allocation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.triage.DecisionView;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is written of a case: why it was decided, when the child was seen, how it ended. */
@Component
class CaseNotes {

  private static final Actor PROGRAM = Actor.system("allocation");

  private final CaseStore cases;
  private final SeenStore seen;
  private final HandOverStore handOvers;
  private final AllocationDesk desk;
  private final CaseClocks clocks;
  private final Triage triage;
  private final Referrals referrals;
  private final Forms forms;
  private final ObjectProvider<CaseView.Also> also;
  private final Work work;

  CaseNotes(
      CaseStore cases,
      SeenStore seen,
      HandOverStore handOvers,
      AllocationDesk desk,
      CaseClocks clocks,
      Triage triage,
      Referrals referrals,
      Forms forms,
      ObjectProvider<CaseView.Also> also,
      Work work) {
    this.cases = cases;
    this.seen = seen;
    this.handOvers = handOvers;
    this.desk = desk;
    this.clocks = clocks;
    this.triage = triage;
    this.referrals = referrals;
    this.forms = forms;
    this.also = also;
    this.work = work;
  }

  CaseView whole(Actor actor, CaseLine line) {
    Case it = line.it();
    return new CaseView(
        line,
        reported(it),
        decided(it),
        clocks.of(List.of(it.id())).getOrDefault(it.id().value(), List.of()),
        seen.of(it.id()),
        handOvers.of(it.id()),
        also.stream().flatMap(each -> each.about(actor, it.id()).stream()).toList());
  }

  /** Whoever works with the child reads what was said of it, as the hub does. */
  private List<Recorded> reported(Case it) {
    return work.as(
        PROGRAM,
        () ->
            referrals.read(PROGRAM, it.referral()).pages().stream()
                .map(ReferralView.RecordedPage::recorded)
                .toList());
  }

  private @Nullable Recorded decided(Case it) {
    return work.as(
        PROGRAM,
        () -> triage.reasons(PROGRAM, it.decision()).map(DecisionView::recorded).orElse(null));
  }

  void seen(Actor actor, Case it, SeenForm form, Instant at) {
    seen.add(it, form.on(), recorded(form), actor.user(), at);
    cases.seen(it.id(), form.on());
    clocks.seen(it, at);
    desk.note(actor, it, Act.CHANGED, "allocation.chronology.seen", at);
  }

  void end(Actor actor, Case it, EndCaseForm form, Instant at) {
    desk.end(actor, it, form.why().name(), recorded(form), at);
  }

  private <R extends Record> Recorded recorded(R form) {
    return forms.recorded(new Filling.Complete<>(form, forms.answersOf(form)));
  }
}
