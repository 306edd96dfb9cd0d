package org.openmash.letter.web;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.page.Languages;
import org.openmash.triage.ContactView;
import org.openmash.triage.NextSteps;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** From a contact to its letters. */
@Component
class LetterSteps implements NextSteps {

  private final Languages languages;

  LetterSteps(Languages languages) {
    this.languages = languages;
  }

  @Override
  public List<NextStep> of(Actor actor, ContactView contact) {
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)
        ? List.of(
            new NextStep(
                languages.words(LocaleContextHolder.getLocale()).say("letter.step"),
                "/letters/contact/" + contact.line().referral()))
        : List.of();
  }
}
