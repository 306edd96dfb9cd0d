package org.openmash.deadline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Reference;

/**
 * What a worklist calls the subjects of one kind: a bean of the module that owns them. A reference
 * and where it leads, never the name of anybody in a family.
 */
public interface SubjectNames {

  /** The kind it speaks for: "referral". */
  String kind();

  /** Those among them that this actor may see. */
  Map<UUID, Named> named(Actor actor, Set<UUID> ids);

  /**
   * What a worklist calls records that are found one by one.
   *
   * @param path what stands before the id in the address of each one's page
   */
  static <R> Map<UUID, Named> found(
      Set<UUID> ids,
      Function<UUID, Optional<R>> find,
      Function<R, Reference> reference,
      String path) {
    Map<UUID, Named> named = new HashMap<>();
    for (UUID id : ids) {
      find.apply(id)
          .ifPresent(found -> named.put(id, new Named(reference.apply(found).value(), path + id)));
    }
    return named;
  }

  /** Its reference, and the path of its page. */
  record Named(String reference, String path) {}
}
