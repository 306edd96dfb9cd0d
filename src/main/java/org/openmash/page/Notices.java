package org.openmash.page;

import java.util.List;
import org.openmash.kernel.Actor;

/** What a module puts on top of every page of this actor while it lasts. */
public interface Notices {
  List<Notice> noticesFor(Actor actor, Words words, Moments moments);
}
