package org.openmash.kernel;

import java.util.regex.Pattern;

/**
 * One hub of the installation by a short word, as it stands in settings and in rows: <code>
 * northshire</code>.
 */
public record HubId(String value) implements Comparable<HubId> {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,29}");

  /** The hub of an installation that names none, and of whatever was there before it named some. */
  public static final HubId MAIN = new HubId("main");

  public HubId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("a hub is called by small letters, digits and dashes");
    }
  }

  /** Whether a hub may be called so. */
  public static boolean isOne(String text) {
    return SHAPE.matcher(text).matches();
  }

  @Override
  public int compareTo(HubId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
