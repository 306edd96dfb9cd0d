package org.openmash.overview;

import java.util.List;
import org.openmash.kernel.Actor;

/**
 * What a module says on the page for whoever answers for the area: numbers, and no name. Called
 * only for actors who may see that page.
 */
public interface Headlines {
  List<Headline> headlines(Actor actor);
}
