package org.openmash.escalation.web;

import java.util.List;
import org.openmash.escalation.DisagreementState;
import org.openmash.escalation.Escalations;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.page.Languages;
import org.openmash.triage.ContactView;
import org.openmash.triage.NextSteps;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** From a contact to what is disputed about it, and to a word of thanks. */
@Component
class EscalationSteps implements NextSteps {

  private final Escalations escalations;
  private final Languages languages;

  EscalationSteps(Escalations escalations, Languages languages) {
    this.escalations = escalations;
    this.languages = languages;
  }

  @Override
  public List<NextStep> of(Actor actor, ContactView contact) {
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)
        ? List.of(
            new NextStep(
                languages.words(LocaleContextHolder.getLocale()).say("escalation.step"),
                "/escalations/" + contact.line().referral()))
        : List.of();
  }

  @Override
  public boolean isDisputed(Actor actor, ContactView contact) {
    return escalations.standing(actor, contact.line().referral()).isPresent();
  }

  @Override
  public List<String> openWork(Actor actor, ContactView contact) {
    return escalations
        .standing(actor, contact.line().referral())
        .filter(state -> state == DisagreementState.OPEN)
        .map(state -> languages.words(LocaleContextHolder.getLocale()).say("escalation.undone"))
        .stream()
        .toList();
  }
}
