package org.openmash.secret;

import java.util.Optional;

/** Finds words of one text in another, as they stand there after somebody copied them. */
public final class Copied {

  /** So many words in a row nobody writes twice by chance. */
  private static final int RUN = 6;

  private Copied() {}

  /** The first words of the text that stand in the source too. */
  public static Optional<String> from(String source, String text) {
    Tokens theirs = Tokens.of(source);
    Tokens ours = Tokens.of(text);
    int run = Math.min(RUN, theirs.size());
    if (run < 3) {
      return Optional.empty();
    }
    for (int at = 0; at + run <= theirs.size(); at++) {
      String needle = theirs.part(at, at + run).joined();
      for (int[] place : ours.placesOf(needle)) {
        return Optional.of(text.substring(place[0], place[1]));
      }
    }
    return Optional.empty();
  }
}
