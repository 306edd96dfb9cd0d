package org.openmash.returncheck;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in to be checked.
 *
 * @param lastYear the same return of the year before
 * @param lists of homes and other providers, as CSV
 * @param teams which child is in which team: two columns, a line for each child
 * @param year in which the year ends by whose rules it is judged; null for its own
 * @param authority the code of the authority itself
 */
public record Handed(
    File returned,
    @Nullable File lastYear,
    List<File> lists,
    @Nullable File teams,
    @Nullable Integer year,
    @Nullable String authority) {

  /** The return alone. */
  public static Handed alone(File returned) {
    return new Handed(returned, null, List.of(), null, null, null);
  }

  public Handed {
    lists = List.copyOf(lists);
  }

  /**
   * A file.
   *
   * @param name as its owner's computer calls it
   */
  public record File(String name, Opening content) {}

  /** Opens what is in a file. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }
}
