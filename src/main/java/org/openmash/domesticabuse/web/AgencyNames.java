package org.openmash.domesticabuse.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openmash.agency.Agencies;
import org.openmash.domesticabuse.NotificationView;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.springframework.stereotype.Component;

/** What a page calls the agencies it shows. */
@Component
class AgencyNames {

  private final Agencies agencies;

  AgencyNames(Agencies agencies) {
    this.agencies = agencies;
  }

  /** By their ids. */
  record OnePage(Map<AgencyId, String> names) {
    String of(AgencyId agency) {
      return names.getOrDefault(agency, "");
    }
  }

  OnePage of(Actor actor, NotificationView view) {
    Set<AgencyId> ids = new HashSet<>();
    ids.add(view.line().agency());
    view.tellings().forEach(telling -> ids.add(telling.agency()));
    return of(actor, ids);
  }

  OnePage of(Actor actor, Set<AgencyId> ids) {
    return new OnePage(agencies.named(actor, ids));
  }
}
