package org.openmash.restriction;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One record opened once in need. */
public record GlassId(UUID value) implements Id {

  public static GlassId next() {
    return new GlassId(Id.random());
  }

  public static GlassId parse(String text) {
    return new GlassId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
