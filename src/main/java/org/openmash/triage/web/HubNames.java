package org.openmash.triage.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.access.Accounts;
import org.openmash.agency.Agencies;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** What agencies and colleagues are called. */
@Component
class HubNames {

  private final Agencies agencies;
  private final Accounts accounts;

  HubNames(Agencies agencies, Accounts accounts) {
    this.agencies = agencies;
    this.accounts = accounts;
  }

  OnePage forPage(Actor actor) {
    return new OnePage(actor);
  }

  /** Each name looked up once a page, however often it stands there. */
  final class OnePage {
    private final Actor actor;
    private final Map<AgencyId, String> agencyNames = new HashMap<>();
    private final Map<UserId, String> peoplesNames = new HashMap<>();

    private OnePage(Actor actor) {
      this.actor = actor;
    }

    String of(AgencyId agency) {
      return agencyNames.computeIfAbsent(
          agency, id -> agencies.named(actor, List.of(id)).getOrDefault(id, ""));
    }

    String of(UserId person) {
      return peoplesNames.computeIfAbsent(person, id -> accounts.nameOf(actor, id));
    }
  }
}
