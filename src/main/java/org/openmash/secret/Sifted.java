package org.openmash.secret;

import java.util.List;

/**
 * A text made for one reader.
 *
 * @param text without what they may not know
 * @param leftOut what was taken out
 * @param traces what leads to something they may not know and cannot be cleanly taken out: while
 *     there is any, nothing may be made of the text
 */
public record Sifted(String text, List<LeftOut> leftOut, List<Trace> traces) {

  public Sifted {
    leftOut = List.copyOf(leftOut);
    traces = List.copyOf(traces);
  }

  /** Taken out, and why. */
  public record LeftOut(Kind kind, Verdict why) {}

  /**
   * Found, and where.
   *
   * @param line counted from 1
   * @param words as they stand there
   */
  public record Trace(Kind kind, Verdict why, int line, String words) {}
}
