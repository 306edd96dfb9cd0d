package org.openmash.form.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where the example journey ends. */
@Controller
@Guarded(Policy.SIGNED_IN)
class ExampleSentPage {

  @ResponseBody
  @GetMapping("/example/sent/{reference}")
  String show(@PathVariable String reference) {
    return "Sent: " + reference.replaceAll("[^0-9a-f-]", "");
  }
}
