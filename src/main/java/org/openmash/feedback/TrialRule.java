package org.openmash.feedback;

import org.openmash.access.HubRule;
import org.springframework.stereotype.Component;

/** The hub's own: whoever works in it sees which districts get copies; its manager names them. */
@Component
class TrialRule extends HubRule {

  TrialRule(TrialStore store) {
    super(Trials.KIND, store::holds);
  }
}
