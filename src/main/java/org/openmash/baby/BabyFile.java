package org.openmash.baby;

import java.io.InputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.hub.Told;

/** Reads baby.yaml; whatever is wrong stops the start in one sentence. */
final class BabyFile {

  /** Those a deadline is kept for. */
  private static final List<String> KNOWN =
      List.of("booking", "strategy", "assessment", "conference", "birth-plan", "discharge");

  private static final int MOST_HOURS = 1_000;

  private BabyFile() {}

  static BabySteps.Read read(String name, InputStream in) {
    return Told.read("The steps for unborn babies", name, in, BabyFile::all);
  }

  private static BabySteps.Read all(Told file) {
    Set<String> seen = new HashSet<>();
    return new BabySteps.Read(
        file.text("version"),
        file.whole("late-booking-from", BabySteps.TERM),
        file.whole("waiting-limit-hours", MOST_HOURS),
        file.each("steps", KNOWN.size()).stream()
            .map(each -> step(each, seen))
            .sorted(Comparator.comparingInt(BabySteps.Planned::week))
            .toList());
  }

  private static BabySteps.Planned step(Told step, Set<String> seen) {
    String id = step.text("id");
    if (!KNOWN.contains(id)) {
      throw new IllegalArgumentException("%s is none of %s".formatted(id, KNOWN));
    }
    if (!seen.add(id)) {
      throw new IllegalArgumentException(id + " is there twice");
    }
    return new BabySteps.Planned(
        id, step.said(), step.whole("week", BabySteps.TERM), step.text("source"));
  }
}
