package org.openmash.triage.web;

import java.util.Arrays;
import java.util.List;
import org.openmash.form.Choices;
import org.openmash.page.Words;
import org.openmash.referral.ContactKind;
import org.springframework.stereotype.Component;

/** The kinds of contact, by the names the inbox shows. */
@Component
class KindChoices implements Choices {

  @Override
  public String name() {
    return "contact-kind";
  }

  @Override
  public List<Offered> offered(Words words) {
    return Arrays.stream(ContactKind.values())
        .map(kind -> new Offered(kind.name(), words.say(kind.key()), null))
        .toList();
  }
}
