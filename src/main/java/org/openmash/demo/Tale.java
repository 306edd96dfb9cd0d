package org.openmash.demo;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What an invented referrer writes, and what the hub makes of it. */
record Tale(
    Desk from,
    boolean unborn,
    String level,
    List<String> harm,
    String worries,
    String event,
    String working,
    String needs,
    String done,
    String outcome,
    String rationale,
    String toReferrer)
    implements Told {

  /** Where it is written. */
  enum Desk {
    MIDWIFE,
    SCHOOL,
    GP,
    POLICE,
    HEALTH_VISITOR
  }

  static List<Tale> all() {
    InputStream file = Tale.class.getClassLoader().getResourceAsStream("demo/tales.yaml");
    List<Map<String, Object>> tales = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    return tales.stream().map(Tale::of).toList();
  }

  @SuppressWarnings("unchecked")
  private static Tale of(Map<String, Object> tale) {
    return new Tale(
        Desk.valueOf(text(tale, "from")),
        tale.containsKey("unborn"),
        text(tale, "level"),
        List.copyOf((List<String>) Objects.requireNonNull(tale.get("harm"))),
        text(tale, "worries"),
        text(tale, "event"),
        text(tale, "working"),
        text(tale, "needs"),
        text(tale, "done"),
        text(tale, "outcome"),
        text(tale, "rationale"),
        text(tale, "toReferrer"));
  }

  private static String text(Map<String, Object> tale, String key) {
    return Objects.requireNonNull((String) tale.get(key), key);
  }
}
