package org.openmash.page;

import java.util.List;
import org.openmash.kernel.Actor;

/**
 * What a module puts on the rail for this actor. Counts are true: they equal the list behind them.
 */
public interface Navigation {
  List<NavigationEntry> entriesFor(Actor actor);
}
