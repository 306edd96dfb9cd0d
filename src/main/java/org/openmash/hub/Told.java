package org.openmash.hub;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.WrongSetting;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Names and values of a file in a council's hands; whatever is missing or wrong is said by name.
 */
public final class Told {

  private static final int LONGEST = 1_000;
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

  private final Map<?, ?> values;
  private final String where;

  private Told(Map<?, ?> values, String where) {
    this.values = values;
    this.where = where;
  }

  /**
   * Reads a whole file; whatever is wrong in it stops the start in one sentence.
   *
   * @param what what the file holds, as in "The colours"
   * @param name which file it is
   * @throws WrongSetting where it is no YAML, or the reading throws an {@link
   *     IllegalArgumentException}
   */
  public static <T> T read(String what, String name, InputStream in, Function<Told, T> reading) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    DumperOptions unused = new DumperOptions();
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(unused),
            unused,
            options,
            new DaysAreText());
    try {
      return reading.apply(of(yaml.load(in), ""));
    } catch (YAMLException | IllegalArgumentException e) {
      throw new WrongSetting("%s %s cannot be used: %s.".formatted(what, name, e.getMessage()));
    }
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

  /** A text of at most 1,000 letters. */
  public String text(String key) {
    if (values.get(key) instanceof String text && !text.isBlank() && text.length() <= LONGEST) {
      return text.strip();
    }
    throw wrong("a text is missing: " + key);
  }

  /** A word for it that a row or a link may carry. */
  public String id(String key) {
    String id = text(key);
    if (!ID.matcher(id).matches()) {
      throw wrong("an id has small letters, digits and dashes: " + id);
    }
    return id;
  }

  /** Its words in English and in Welsh, under "en" and "cy". */
  public Hub.Said said() {
    return new Hub.Said(text("en"), text("cy"));
  }

  /** A whole number from one on. */
  public int whole(String key, int most) {
    if (values.get(key) instanceof Integer number && number >= 1 && number <= most) {
      return number;
    }
    throw wrong("%s is a whole number from 1 to %d".formatted(key, most));
  }

  /** Whether it says true. */
  public boolean is(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  /** What stands there as it was typed; none where nothing does. */
  public @Nullable String maybe(String key) {
    Object value = values.get(key);
    return value == null ? null : String.valueOf(value);
  }

  /** All names. */
  public List<String> names() {
    return values.keySet().stream().map(String::valueOf).toList();
  }

  /** The names and values under a name. */
  public Told under(String key) {
    return of(values.get(key), where + key + ": ");
  }

  /** A list of words; empty where there is none. */
  public List<String> words(String key) {
    Object said = values.get(key);
    if (said == null) {
      return List.of();
    }
    if (said instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    throw wrong(key + " is a list");
  }

  /** A list of names and values with at least one line. */
  public List<Told> each(String key, int most) {
    if (!(values.get(key) instanceof List<?> list) || list.isEmpty() || list.size() > most) {
      throw wrong("it needs a list of 1 to %d %s".formatted(most, key));
    }
    return IntStream.range(0, list.size())
        .mapToObj(n -> of(list.get(n), "%s%s, %d: ".formatted(where, key, n + 1)))
        .toList();
  }

  /** One of the words of a type. */
  public <E extends Enum<E>> E one(Class<E> type, String key) {
    return named(type, text(key));
  }

  /** Some of the words of a type, at least one. */
  public <E extends Enum<E>> Set<E> some(Class<E> type, String key) {
    Set<E> all = EnumSet.noneOf(type);
    words(key).forEach(word -> all.add(named(type, word)));
    if (all.isEmpty()) {
      throw wrong("a list is missing: " + key);
    }
    return Set.copyOf(all);
  }

  /** The word of a type that was said, in whatever letters. */
  public <E extends Enum<E>> E named(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw wrong("%s is none of %s".formatted(word, List.of(type.getEnumConstants())));
  }

  private static Told of(@Nullable Object said, String where) {
    if (said instanceof Map<?, ?> map) {
      return new Told(map, where);
    }
    throw new IllegalArgumentException(where + "it needs names and values");
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(where + what);
  }
}
