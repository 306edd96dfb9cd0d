package org.openmash.restriction;

import java.util.UUID;
import org.openmash.kernel.Id;

/** A relation somebody declared, and the seal that is shut to them. */
public record RelationId(UUID value) implements Id {

  public static RelationId next() {
    return new RelationId(Id.random());
  }

  public static RelationId parse(String text) {
    return new RelationId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
