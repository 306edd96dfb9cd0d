package org.openmash.triage.web;

import java.util.List;
import org.openmash.form.Choices;
import org.openmash.hub.Hubs;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** Every hub of the installation but the one whose page it is. */
@Component
class OtherHubChoices implements Choices {

  private final Hubs hubs;

  OtherHubChoices(Hubs hubs) {
    this.hubs = hubs;
  }

  @Override
  public String name() {
    return "other-hubs";
  }

  @Override
  public List<Offered> offered(Words words) {
    return hubs.all().stream()
        .filter(hub -> !hub.id().equals(hubs.here().id()))
        .map(hub -> new Offered(hub.id().value(), hub.name().in(words), hub.area().in(words)))
        .toList();
  }
}
