package org.openmash.disclosure;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import org.openmash.agreement.Sector;
import org.openmash.hub.Hub;
import org.openmash.kernel.WrongSetting;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads sharing.yaml; whatever is wrong stops the start in one sentence. */
final class SharingFile {

  private static final int LONGEST = 1_000;

  private SharingFile() {}

  static SharingRules.Read read(String name, InputStream in) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      DumperOptions unused = new DumperOptions();
      Yaml yaml =
          new Yaml(
              new SafeConstructor(options),
              new Representer(unused),
              unused,
              options,
              new DaysAreText());
      Map<?, ?> file = map(yaml.load(in), "it");
      return new SharingRules.Read(
          text(file, "version"),
          list(file.get("duties"), "duties").stream().map(SharingFile::duty).toList(),
          byItself(map(file.get("by-itself"), "by-itself")));
    } catch (YAMLException | IllegalArgumentException e) {
      throw new WrongSetting(
          "The rules of sharing %s cannot be used: %s.".formatted(name, e.getMessage()));
    }
  }

  private static SharingRules.Duty duty(Object tree) {
    Map<?, ?> duty = map(tree, "each duty");
    return new SharingRules.Duty(
        text(duty, "id"),
        both(duty, "name"),
        both(duty, "says"),
        day(duty.get("from")),
        named(LawfulBasis.class, text(duty, "basis")),
        all(Sector.class, duty.get("sectors"), "sectors"));
  }

  private static Map<Origin, SharingRules.Shared> byItself(Map<?, ?> tree) {
    Map<Origin, SharingRules.Shared> all = new EnumMap<>(Origin.class);
    tree.forEach((origin, shared) -> {
      Map<?, ?> said = map(shared, String.valueOf(origin));
      all.put(
          named(Origin.class, String.valueOf(origin)),
          new SharingRules.Shared(
              all(DataKind.class, said.get("kinds"), "kinds"),
              all(LawfulBasis.class, said.get("bases"), "bases")));
    });
    for (Origin origin : EnumSet.complementOf(EnumSet.of(Origin.TYPED))) {
      if (!all.containsKey(origin)) {
        throw new IllegalArgumentException("by-itself says nothing of " + origin);
      }
    }
    return Map.copyOf(all);
  }

  /** An unquoted day is a moment in YAML; here it stays the day that was typed. */
  private static final class DaysAreText extends Resolver {
    @Override
    public void addImplicitResolver(Tag tag, Pattern regexp, @Nullable String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, regexp, first, limit);
      }
    }
  }

  private static @Nullable LocalDate day(@Nullable Object said) {
    if (said == null || said.equals("not yet")) {
      return null;
    }
    try {
      return LocalDate.parse(String.valueOf(said));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("from is a day like 2027-09-01, or \"not yet\"", e);
    }
  }

  private static <E extends Enum<E>> Set<E> all(Class<E> type, @Nullable Object said, String what) {
    Set<E> all = EnumSet.noneOf(type);
    list(said, what).forEach(each -> all.add(named(type, String.valueOf(each))));
    return Set.copyOf(all);
  }

  private static <E extends Enum<E>> E named(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "%s is none of %s".formatted(word, List.of(type.getEnumConstants())));
  }

  private static List<?> list(@Nullable Object said, String what) {
    if (said instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw new IllegalArgumentException("a list is missing: " + what);
  }

  private static Map<?, ?> map(@Nullable Object said, String what) {
    if (said instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(what + " needs names and values");
  }

  private static Hub.Said both(Map<?, ?> tree, String key) {
    Map<?, ?> words = map(tree.get(key), key);
    return new Hub.Said(text(words, "en"), text(words, "cy"));
  }

  private static String text(Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text && !text.isBlank() && text.length() <= LONGEST) {
      return text.strip();
    }
    throw new IllegalArgumentException("a text is missing: " + key);
  }
}
