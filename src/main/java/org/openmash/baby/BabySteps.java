package org.openmash.baby;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What each hub's area does for an unborn child, and by which week. */
@Component
public class BabySteps {

  static final int TERM = 40;
  private static final int DAYS = 7;
  private static final String FILE = "baby.yaml";

  private final PerHub<Read> read;

  /** What the file says. */
  record Read(String version, int lateBookingFrom, int waitingLimitHours, List<Planned> steps) {}

  /**
   * A step of the area.
   *
   * @param week done by the end of this completed week of the pregnancy
   */
  public record Planned(String id, Hub.Said name, int week, String source) {

    String rule() {
      return "BABY." + id;
    }

    /** The last day on which it is in time. */
    LocalDate due(LocalDate expected) {
      return expected.minusDays((long) (TERM - week) * DAYS);
    }
  }

  BabySteps(
      @Value("${openmash.baby:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs) {
    this.read =
        new PerHub<>(
            hubs,
            hub -> hub.setting("baby", "openmash.baby", all).read(data, FILE, BabyFile::read));
  }

  /** In the order of the weeks. */
  public List<Planned> all() {
    return read.here().steps();
  }

  Optional<Planned> step(String id) {
    return all().stream().filter(step -> step.id().equals(id)).findFirst();
  }

  boolean isLate(int week) {
    return week >= read.here().lateBookingFrom();
  }

  /** After how many hours somebody waits too long. */
  public int waitingLimit() {
    return read.here().waitingLimitHours();
  }

  /** Completed weeks of the pregnancy on a day. */
  static int week(LocalDate expected, LocalDate day) {
    return Math.toIntExact(
        Math.floorDiv(TERM * DAYS - (expected.toEpochDay() - day.toEpochDay()), (long) DAYS));
  }
}
