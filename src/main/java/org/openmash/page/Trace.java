package org.openmash.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a defect came from, without its message: a message may quote what somebody typed. */
final class Trace {

  private Trace() {}

  static String of(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, e -> e != null, Throwable::getCause)
        .limit(10)
        .map(Trace::one)
        .collect(Collectors.joining(" caused by "));
  }

  private static String one(Throwable e) {
    StackTraceElement[] frames = e.getStackTrace();
    String ours =
        Stream.concat(
                Arrays.stream(frames).limit(1),
                Arrays.stream(frames).filter(f -> f.getClassName().startsWith("org.openmash.")))
            .distinct()
            .limit(8)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    return e.getClass().getName() + " at " + ours;
  }
}
