package org.openmash.triage;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.WrongSetting;
import org.openmash.referral.Wording;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads rag.yaml; whatever is wrong stops the start in one sentence. */
final class RagFile {

  private static final Set<String> SUGGESTING = Set.of("danger", "1", "2", "3", "4");

  private RagFile() {}

  static RagScheme.Read read(String name, InputStream in) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Object tree = new Yaml(new SafeConstructor(options)).load(in);
      if (!(tree instanceof Map<?, ?> map
          && map.get("colours") instanceof List<?> list
          && !list.isEmpty())) {
        throw new IllegalArgumentException("it needs a version and a list of colours");
      }
      return new RagScheme.Read(text(map, "version", 300), colours(list));
    } catch (YAMLException | IllegalArgumentException e) {
      throw new WrongSetting("The colours %s cannot be used: %s.".formatted(name, e.getMessage()));
    }
  }

  private static List<RagColour> colours(List<?> list) {
    List<RagColour> colours = new ArrayList<>();
    Set<Rag> used = EnumSet.noneOf(Rag.class);
    Set<RagColour.Shape> shapes = EnumSet.noneOf(RagColour.Shape.class);
    for (Object each : list) {
      RagColour colour = colour(each);
      if (!used.add(colour.rag()) || !shapes.add(colour.shape())) {
        throw new IllegalArgumentException(
            "%s or its shape is there twice".formatted(colour.rag()));
      }
      colours.add(colour);
    }
    return List.copyOf(colours);
  }

  private static RagColour colour(@Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("each colour has a colour, en, cy and a shape");
    }
    return new RagColour(
        named(Rag.class, text(map, "colour", 10)),
        new Wording(text(map, "en", 30), text(map, "cy", 30)),
        named(RagColour.Shape.class, text(map, "shape", 10)),
        suggestedBy(map.get("suggested-by")));
  }

  private static Set<String> suggestedBy(@Nullable Object words) {
    Set<String> all = new LinkedHashSet<>();
    if (words instanceof List<?> list) {
      list.forEach(each -> all.add(String.valueOf(each)));
    }
    if (!SUGGESTING.containsAll(all)) {
      throw new IllegalArgumentException(
          "suggested-by is danger, 1, 2, 3 or 4, not " + String.join(", ", all));
    }
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

  private static String text(Map<?, ?> map, String key, int longest) {
    if (map.get(key) instanceof String text && !text.isBlank() && text.length() <= longest) {
      return text.strip();
    }
    throw new IllegalArgumentException("a short text is missing: " + key);
  }
}
