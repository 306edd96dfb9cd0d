package org.openmash.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;

/**
 * One course on one day.
 *
 * @param agency who runs it
 * @param kind what is learnt
 * @param place where, or the link of a meeting
 * @param places how many may come
 * @param posts who may come; empty for everybody
 * @param closes the last day on which somebody can ask for a place
 * @param calledOff why it does not take place; null while it does
 * @param taken whether it was said who came
 */
public record Course(
    CourseId id,
    AgencyId agency,
    String kind,
    LocalDate day,
    LocalTime at,
    String place,
    int places,
    Set<String> posts,
    LocalDate closes,
    @Nullable String calledOff,
    boolean taken) {

  static final String KIND = "course";

  static Subject subject(CourseId id) {
    return Subject.of(KIND, id);
  }

  public boolean isOn() {
    return calledOff == null;
  }

  /** Whether somebody can still ask for a place. */
  public boolean isOpen(LocalDate today) {
    return isOn() && !today.isAfter(closes);
  }

  /** Whether it can be said who came. */
  public boolean hasBegun(LocalDate today) {
    return isOn() && !today.isBefore(day);
  }

  public boolean isFor(String post) {
    return posts.isEmpty() || posts.contains(post);
  }
}
