package org.openmash.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Contacts of the {@link #LOOK_BACK} before now that were decided late, or are late and undecided.
 *
 * @param reasons the reason given last, the most frequent first
 */
public record Lateness(Figure all, List<Share> reasons) {

  /** A month, so that reasons are more than one or two. */
  public static final Duration LOOK_BACK = Duration.ofDays(30);

  /**
   * How many for one reason.
   *
   * @param reason the word of a reason, or NOT_SAID
   */
  public record Share(String reason, Figure contacts) {}

  static Lateness of(Map<String, Long> contacts) {
    List<Map.Entry<String, Long>> sorted =
        contacts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    List<Figure> parts = Figure.parts(sorted.stream().map(Map.Entry::getValue).toList());
    return new Lateness(
        Figure.of(sorted.stream().mapToLong(Map.Entry::getValue).sum()),
        IntStream.range(0, sorted.size())
            .mapToObj(place -> new Share(sorted.get(place).getKey(), parts.get(place)))
            .toList());
  }
}
