package org.openmash.feedback;

import org.openmash.access.HubRule;
import org.springframework.stereotype.Component;

/** The hub's own: whoever works in it rings those who have not read. */
@Component
class OutcomeRule extends HubRule {

  OutcomeRule(OutcomeStore store) {
    super(Feedbacks.KIND, store::holds);
  }
}
