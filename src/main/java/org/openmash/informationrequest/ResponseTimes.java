package org.openmash.informationrequest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How soon one agency answers.
 *
 * @param median from asking to the first answer, day and night; empty while there is none
 * @param open not answered yet, late ones among them
 */
public record ResponseTimes(
    String agency,
    int asked,
    Optional<Duration> median,
    int answered,
    int onTime,
    int open,
    int late) {

  static ResponseTimes of(String agency, List<Request> requests, Instant now) {
    List<Request> counted =
        requests.stream().filter(each -> each.state() != RequestState.WITHDRAWN).toList();
    List<Duration> took =
        counted.stream()
            .flatMap(each ->
                Optional.ofNullable(each.settled()).stream()
                    .map(settled -> Duration.between(each.clock().at(), settled)))
            .sorted()
            .toList();
    List<Request> open =
        counted.stream().filter(each -> each.state() == RequestState.WAITING).toList();
    return new ResponseTimes(
        agency,
        counted.size(),
        median(took),
        took.size(),
        (int) counted.stream().filter(each -> each.settled() != null && !each.isLate(now)).count(),
        open.size(),
        (int) open.stream().filter(each -> each.isLate(now)).count());
  }

  private static Optional<Duration> median(List<Duration> sorted) {
    int size = sorted.size();
    if (size == 0) {
      return Optional.empty();
    }
    Duration upper = sorted.get(size / 2);
    return Optional.of(size % 2 == 1 ? upper : sorted.get(size / 2 - 1).plus(upper).dividedBy(2));
  }

  /** Of a hundred that were answered, or should have been by now. */
  public Optional<Integer> onTimePercent() {
    int due = answered + late;
    return due == 0 ? Optional.empty() : Optional.of(Math.round(100f * onTime / due));
  }
}
