package org.openmash.exchange;

import org.openmash.access.HubRule;
import org.springframework.stereotype.Component;

/** A file of people is its hub's. */
@Component
class PeopleRule extends HubRule {

  PeopleRule(PeopleStore store) {
    super(PeopleImports.KIND, id -> store.file(new PeopleFileId(id)).isPresent());
  }
}
