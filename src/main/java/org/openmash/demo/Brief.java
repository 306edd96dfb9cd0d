package org.openmash.demo;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What is told on a short form, by telephone or by the police.
 *
 * @param choice what the form asks besides: its topic, situation, plan or grade
 */
record Brief(
    Kind kind,
    String choice,
    boolean unborn,
    String level,
    String worries,
    String outcome,
    String rationale,
    String toReferrer)
    implements Told {

  static Map<Kind, List<Brief>> all() {
    InputStream file = Brief.class.getClassLoader().getResourceAsStream("demo/briefs.yaml");
    Map<String, List<Map<String, String>>> briefs =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    Map<Kind, List<Brief>> all = new EnumMap<>(Kind.class);
    briefs.forEach((word, list) -> {
      Kind kind = Kind.valueOf(word);
      all.put(kind, list.stream().map(brief -> of(kind, brief)).toList());
    });
    return all;
  }

  private static Brief of(Kind kind, Map<String, String> brief) {
    return new Brief(
        kind,
        brief.getOrDefault("choice", ""),
        brief.containsKey("unborn"),
        text(brief, "level"),
        text(brief, "worries"),
        text(brief, "outcome"),
        text(brief, "rationale"),
        text(brief, "toReferrer"));
  }

  private static String text(Map<String, String> brief, String key) {
    return Objects.requireNonNull(brief.get(key), key);
  }
}
