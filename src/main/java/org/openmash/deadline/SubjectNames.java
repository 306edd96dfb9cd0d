package org.openmash.deadline;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openmash.kernel.Actor;

/**
 * What a worklist calls the subjects of one kind: a bean of the module that owns them. A reference
 * and where it leads, never the name of anybody in a family.
 */
public interface SubjectNames {

  /** The kind it speaks for: "referral". */
  String kind();

  /** Those among them that this actor may see. */
  Map<UUID, Named> named(Actor actor, Set<UUID> ids);

  /** Its reference, and the path of its page. */
  record Named(String reference, String path) {}
}
