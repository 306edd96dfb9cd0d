package org.openmash.agency;

import java.util.List;
import org.openmash.deadline.Memberships;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Component;

/** Tells the worklists which teams somebody is in. */
@Component
class TeamMembership implements Memberships {

  private final Agencies agencies;

  TeamMembership(Agencies agencies) {
    this.agencies = agencies;
  }

  @Override
  public List<MyTeam> teamsOf(Actor actor) {
    return agencies.teamsOfMine(actor).stream()
        .map(team -> new MyTeam(team.id(), team.name()))
        .toList();
  }
}
