package org.openmash.person.matching;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Why a score is what it is: its parts sum exactly to it. */
public record Waterfall(List<Evidence> parts) {

  public Waterfall {
    parts = List.copyOf(parts);
  }

  /** In tenths of a bit. */
  public int tenths() {
    return parts.stream().mapToInt(Evidence::tenths).sum();
  }

  public Score score() {
    return new Score(tenths());
  }

  Waterfall with(Field field, int tenths) {
    List<Evidence> more = new ArrayList<>(parts);
    more.add(new Evidence(field, Level.UNKNOWN, Evidence.Commonness.NOT_SAID, tenths));
    return new Waterfall(more);
  }

  /** One line a person can read. */
  public String words() {
    return parts.stream().map(Evidence::words).collect(joining("; "));
  }
}
