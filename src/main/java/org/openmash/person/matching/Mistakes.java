package org.openmash.person.matching;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What could not be read of a file: all counted, the first ones listed. */
final class Mistakes {

  private static final int LISTED = 20;

  private final String file;
  private final List<String> first = new ArrayList<>();
  private int count;

  Mistakes(String file) {
    this.file = file;
  }

  void note(int line, String what) {
    count++;
    if (first.size() < LISTED) {
      first.add("  line %d: %s".formatted(line, what));
    }
  }

  int count() {
    return count;
  }

  void tell(PrintStream err) {
    if (count > 0) {
      err.printf("%s: %,d values or rows could not be read:%n", file, count);
      first.forEach(err::println);
      if (count > first.size()) {
        err.printf("  and %,d more%n", count - first.size());
      }
    }
  }
}
