package org.openmash.referral;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.WrongSetting;
import org.openmash.referral.Indicator.Ages;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a threshold document; every mistake in it is told by its place. */
final class ThresholdsFile {

  private static final Map<String, Ages> AGES =
      Map.of(
          "any", Ages.ANY,
          "unborn", Ages.UNBORN,
          "under-5", Ages.UNDER_5,
          "5-to-11", Ages.FROM_5_TO_11,
          "12-and-over", Ages.FROM_12);

  private final String name;

  private ThresholdsFile(String name) {
    this.name = name;
  }

  static Thresholds read(String name, InputStream in) throws IOException {
    ThresholdsFile file = new ThresholdsFile(name);
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Object tree = new Yaml(new SafeConstructor(options)).load(in);
      return file.thresholds(file.new Part("", tree));
    } catch (YAMLException e) {
      throw file.wrong("it is not readable as YAML", e.getMessage());
    }
  }

  private Thresholds thresholds(Part file) {
    List<Level> levels = levels(file.each("levels"));
    Map<String, Wording> domains = new LinkedHashMap<>();
    for (Part domain : file.each("domains")) {
      domains.put(domain.text("id", 40), wording(domain, 80));
    }
    List<Indicator> indicators = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Part part : file.each("indicators")) {
      Indicator indicator = indicator(part, levels.size(), domains);
      if (!ids.add(indicator.id())) {
        throw wrong(part.path + ".id", "it is there twice");
      }
      indicators.add(indicator);
    }
    return new Thresholds(file.text("version", 80), file.date("valid_from"), levels, indicators);
  }

  private List<Level> levels(List<Part> parts) {
    List<Level> levels = new ArrayList<>();
    for (Part part : parts) {
      if (part.number("level") != levels.size() + 1) {
        throw wrong(part.path + ".level", "levels are numbered from 1, one after the other");
      }
      levels.add(
          new Level(
              levels.size() + 1,
              wording(part.inner("name"), 80),
              wording(part.inner("meaning"), 1000)));
    }
    if (levels.size() < 3 || levels.size() > 5) {
      throw wrong("levels", "there are three to five");
    }
    return levels;
  }

  private Indicator indicator(Part part, int levels, Map<String, Wording> domains) {
    int level = part.number("level");
    if (level < 1 || level > levels) {
      throw wrong(part.path + ".level", "there is no such level");
    }
    Wording domain = domains.get(part.text("domain", 40));
    if (domain == null) {
      throw wrong(part.path + ".domain", "there is no such domain");
    }
    Ages ages = AGES.get(part.text("ages", 20));
    if (ages == null) {
      throw wrong(part.path + ".ages", "it must be any, unborn, under-5, 5-to-11 or 12-and-over");
    }
    String id = part.text("id", 20);
    if (!id.matches("[A-Za-z0-9-]+")) {
      throw wrong(part.path + ".id", "only letters, digits and dashes");
    }
    return new Indicator(id, level, domain, ages, wording(part, 300));
  }

  private Wording wording(Part part, int limit) {
    return new Wording(part.text("en", limit), part.text("cy", limit));
  }

  private WrongSetting wrong(String place, @Nullable String why) {
    return new WrongSetting(
        "The threshold document %s cannot be used: %s: %s.".formatted(name, place, why));
  }

  /** A part of the file that knows its place. */
  private final class Part {
    private final String path;
    private final Map<?, ?> map;

    Part(String path, @Nullable Object tree) {
      this.path = path;
      if (!(tree instanceof Map<?, ?> found)) {
        throw wrong(path.isEmpty() ? "the file" : path, "it must have named parts");
      }
      this.map = found;
    }

    private String place(String key) {
      return path.isEmpty() ? key : path + "." + key;
    }

    String text(String key, int limit) {
      Object value = map.get(key);
      String text = value == null ? "" : value.toString().strip();
      if (text.isEmpty() || text.length() > limit) {
        throw wrong(place(key), text.isEmpty() ? "it is missing" : "it is longer than " + limit);
      }
      return text;
    }

    int number(String key) {
      if (map.get(key) instanceof Integer number) {
        return number;
      }
      throw wrong(place(key), "it must be a whole number");
    }

    LocalDate date(String key) {
      try {
        return map.get(key) instanceof Date date
            ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
            : LocalDate.parse(text(key, 10));
      } catch (DateTimeParseException e) {
        throw wrong(place(key), "it must be a date like 2026-04-01");
      }
    }

    Part inner(String key) {
      return new Part(place(key), map.get(key));
    }

    List<Part> each(String key) {
      if (!(map.get(key) instanceof List<?> list) || list.isEmpty()) {
        throw wrong(place(key), "it must be a list");
      }
      List<Part> parts = new ArrayList<>();
      for (Object item : list) {
        parts.add(new Part(place(key) + "[" + (parts.size() + 1) + "]", item));
      }
      return parts;
    }
  }
}
