package org.openmash.family.web;

import org.openmash.kernel.PersonId;
import org.openmash.person.FurtherPage;
import org.springframework.stereotype.Component;

/** From somebody's record to their family. */
@Component
class FamilyLink implements FurtherPage {

  @Override
  public String words() {
    return "family.link";
  }

  @Override
  public String path(PersonId person) {
    return "/persons/" + person + "/family";
  }
}
