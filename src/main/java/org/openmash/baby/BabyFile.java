package org.openmash.baby;

import java.io.InputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.hub.Hub;
import org.openmash.kernel.WrongSetting;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads baby.yaml; whatever is wrong stops the start in one sentence. */
final class BabyFile {

  /** Those a deadline is kept for. */
  private static final List<String> KNOWN =
      List.of("booking", "strategy", "assessment", "conference", "birth-plan", "discharge");

  private static final int LONGEST = 200;
  private static final int MOST_HOURS = 1_000;

  private BabyFile() {}

  static BabySteps.Read read(String name, InputStream in) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Map<?, ?> file = map(new Yaml(new SafeConstructor(options)).load(in), "it");
      return new BabySteps.Read(
          text(file, "version"),
          whole(file, "late-booking-from", BabySteps.TERM),
          whole(file, "waiting-limit-hours", MOST_HOURS),
          steps(file.get("steps")));
    } catch (YAMLException | IllegalArgumentException e) {
      throw new WrongSetting(
          "The steps for unborn babies %s cannot be used: %s.".formatted(name, e.getMessage()));
    }
  }

  private static List<BabySteps.Planned> steps(@Nullable Object said) {
    if (!(said instanceof List<?> list) || list.isEmpty()) {
      throw new IllegalArgumentException("a list is missing: steps");
    }
    Set<String> seen = new HashSet<>();
    return list.stream()
        .map(each -> step(map(each, "each step"), seen))
        .sorted(Comparator.comparingInt(BabySteps.Planned::week))
        .toList();
  }

  private static BabySteps.Planned step(Map<?, ?> step, Set<String> seen) {
    String id = text(step, "id");
    if (!KNOWN.contains(id)) {
      throw new IllegalArgumentException("%s is none of %s".formatted(id, KNOWN));
    }
    if (!seen.add(id)) {
      throw new IllegalArgumentException(id + " is there twice");
    }
    return new BabySteps.Planned(
        id,
        new Hub.Said(text(step, "en"), text(step, "cy")),
        whole(step, "week", BabySteps.TERM),
        text(step, "source"));
  }

  private static int whole(Map<?, ?> map, String key, int most) {
    if (map.get(key) instanceof Integer number && number >= 1 && number <= most) {
      return number;
    }
    throw new IllegalArgumentException("%s is a whole number from 1 to %d".formatted(key, most));
  }

  private static Map<?, ?> map(@Nullable Object said, String what) {
    if (said instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(what + " needs names and values");
  }

  private static String text(Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text && !text.isBlank() && text.length() <= LONGEST) {
      return text.strip();
    }
    throw new IllegalArgumentException("a text is missing: " + key);
  }
}
