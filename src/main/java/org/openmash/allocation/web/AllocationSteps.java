package org.openmash.allocation.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.allocation.Cases;
import org.openmash.kernel.Actor;
import org.openmash.page.Languages;
import org.openmash.triage.ContactView;
import org.openmash.triage.NextSteps;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** From a contact to who works with each of its children. */
@Component
class AllocationSteps implements NextSteps {

  private final Cases cases;
  private final Languages languages;

  AllocationSteps(Cases cases, Languages languages) {
    this.cases = cases;
    this.languages = languages;
  }

  @Override
  public List<NextStep> of(Actor actor, ContactView contact) {
    if (!Policy.CASES_READING.admits(actor)) {
      return List.of();
    }
    return cases.about(actor, contact.line().referral()).stream()
        .map(line ->
            new NextStep(
                languages
                    .words(LocaleContextHolder.getLocale())
                    .say(
                        line.lead().isPresent()
                            ? "allocation.step.worker"
                            : "allocation.step.nobody",
                        line.child()),
                "/cases/" + line.it().id()))
        .toList();
  }
}
