package org.openmash.hub;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;

/** The people of each hub, whom the module of accounts keeps. */
public interface HubStaff {

  /** The hubs for which somebody works who may sign in. */
  List<HubId> hubs(Actor actor);

  /** How many work for a hub. */
  int at(Actor actor, HubId hub);

  /**
   * From now on they work for the other.
   *
   * @return how many
   */
  int move(Actor actor, HubId from, HubId to);
}
