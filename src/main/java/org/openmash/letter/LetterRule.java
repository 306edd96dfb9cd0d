package org.openmash.letter;

import org.openmash.access.HubRule;
import org.springframework.stereotype.Component;

/** A letter is as visible as its contact, to those who work in the hub. */
@Component
class LetterRule extends HubRule {

  LetterRule(LetterStore store) {
    super(Letters.KIND, id -> store.find(new LetterId(id)).isPresent());
  }
}
