package org.openmash.form;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Component;

/** A journey that any two people of the hub may fill in together. */
@Component
class SharedExampleJourney implements Journey {

  @Override
  public String word() {
    return "shared-example";
  }

  @Override
  public Policy policy() {
    return Policy.HUB;
  }

  @Override
  public List<? extends JourneyPage> pages() {
    return List.of(ExampleJourney.Page.WORRY);
  }

  @Override
  public Circle circle(Actor actor) {
    return Circle.HUB;
  }

  @Override
  public String send(Actor actor, Draft draft) {
    return "/shared-example/" + draft.id();
  }
}
