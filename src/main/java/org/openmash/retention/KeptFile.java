package org.openmash.retention;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rules of keeping ask of one child in one record.
 *
 * @param closed the day nothing more was done; every file has one
 * @param days the other days that are known
 */
record KeptFile(Set<Mark> marks, LocalDate closed, Map<Trigger, LocalDate> days) {

  KeptFile {
    marks = Set.copyOf(marks);
    days = Map.copyOf(days);
  }

  Optional<LocalDate> day(Trigger trigger) {
    return trigger == Trigger.CLOSING
        ? Optional.of(closed)
        : Optional.ofNullable(days.get(trigger));
  }
}
