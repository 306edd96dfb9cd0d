package org.openmash.triage.web;

import java.util.List;
import org.openmash.deadline.Limit;
import org.openmash.form.Choices;
import org.openmash.page.Words;
import org.openmash.triage.RagColour;
import org.openmash.triage.RagScheme;
import org.springframework.stereotype.Component;

/** The hub's own colours, each with how long it gives. */
@Component
class RagChoices implements Choices {

  private final RagScheme scheme;

  RagChoices(RagScheme scheme) {
    this.scheme = scheme;
  }

  @Override
  public String name() {
    return "rag";
  }

  @Override
  public List<Offered> offered(Words words) {
    return scheme.colours().stream()
        .map(each -> new Offered(each.rag().name(), each.words().in(words), limit(each, words)))
        .toList();
  }

  String limit(RagColour colour, Words words) {
    return switch (scheme.limit(colour.rag())) {
      case Limit.None() -> words.say("triage.colours.none");
      case Limit.Within within ->
          words.say("triage.colours." + within.unit().word(), within.amount())
              + (within.overrun() ? " " + words.say("triage.colours.overrun") : "");
    };
  }
}
