package org.openmash.deadline;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.TeamId;

/** Which teams somebody is in; a bean of the module that keeps teams. */
@FunctionalInterface
public interface Memberships {

  /** The teams whoever asks is in today. */
  List<MyTeam> teamsOf(Actor actor);

  /** One of them. */
  record MyTeam(TeamId id, String name) {}
}
