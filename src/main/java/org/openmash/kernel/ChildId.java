package org.openmash.kernel;

import java.util.UUID;

/** One child or unborn baby as named in one referral: reported text, not yet a person. */
public record ChildId(UUID value) implements Id {

  public static ChildId next() {
    return new ChildId(Id.random());
  }

  public static ChildId parse(String text) {
    return new ChildId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
