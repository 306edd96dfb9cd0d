package org.openmash.quality.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.openmash.quality.Signals;
import org.openmash.triage.ContactView;
import org.openmash.triage.DecisionView;
import org.openmash.triage.NextSteps;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says beside a decision what speaks against it. */
@Component
class SignalSteps implements NextSteps {

  private final Signals signals;
  private final Languages languages;

  SignalSteps(Signals signals, Languages languages) {
    this.signals = signals;
    this.languages = languages;
  }

  @Override
  public List<NextStep> of(Actor actor, ContactView contact) {
    return List.of();
  }

  @Override
  public List<String> speaksAgainst(
      Actor actor, ContactView contact, ChildId child, @Nullable DecisionView decision) {
    Words words = languages.words(LocaleContextHolder.getLocale());
    return signals.of(actor, contact, child, decision).stream()
        .map(signal -> words.say("quality.signal." + signal.kind(), signal.values().toArray()))
        .toList();
  }
}
