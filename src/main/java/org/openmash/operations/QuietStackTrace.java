package org.openmash.operations;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * A stack trace without the exceptions' messages: those quote rows, addresses and typed text. The
 * kind of failure and the line it came from stay.
 */
public final class QuietStackTrace implements StackTracePrinter {

  private static final int FRAMES = 40;

  @Override
  public void printStackTrace(Throwable failure, Appendable out) throws IOException {
    String before = "";
    int depth = 0;
    for (Throwable t = failure; t != null && depth < 10; t = t.getCause(), depth++) {
      out.append(before).append(t.getClass().getName()).append('\n');
      StackTraceElement[] frames = t.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        out.append("  at ").append(frames[i].toString()).append('\n');
      }
      before = "caused by ";
    }
  }
}
