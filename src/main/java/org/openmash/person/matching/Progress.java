package org.openmash.person.matching;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** A bar on one line, drawn anew some times a second. */
final class Progress {

  private static final int WIDTH = 30;
  private static final long A_FIFTH_OF_A_SECOND = 200_000_000;

  private final PrintStream err;
  private final LongSupplier nanos;
  private final String what;
  private final long whole;
  private final long began;
  private long drawn;

  Progress(String what, long whole, PrintStream err, LongSupplier nanos) {
    this.what = what;
    this.whole = Math.max(1, whole);
    this.err = err;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  void at(long done, long rows) {
    long now = nanos.getAsLong();
    if (now - drawn > A_FIFTH_OF_A_SECOND) {
      drawn = now;
      draw(done, rows, now);
    }
  }

  void end(long rows) {
    draw(whole, rows, nanos.getAsLong());
    err.println();
  }

  private void draw(long done, long rows, long now) {
    double share = Math.min(1, done / (double) whole);
    int full = (int) (share * WIDTH);
    err.printf(
        "\r%-10s [%s%s] %3.0f %%  %,d rows  %.1f s ",
        what, "#".repeat(full), ".".repeat(WIDTH - full), share * 100, rows, (now - began) / 1e9);
    err.flush();
  }
}
