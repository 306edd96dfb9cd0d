package org.openmash.form;

import java.util.List;
import org.openmash.hub.Hubs;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** The hubs of the installation, each by the words for whom and where it is. */
@Component
class HubChoices implements Choices {

  private final Hubs hubs;

  HubChoices(Hubs hubs) {
    this.hubs = hubs;
  }

  @Override
  public String name() {
    return "hubs";
  }

  @Override
  public List<Offered> offered(Words words) {
    return hubs.all().stream()
        .map(hub -> new Offered(hub.id().value(), hub.area().in(words), null))
        .toList();
  }
}
