package org.openmash.deadline;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.WrongSetting;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads deadlines.yaml, ours and a council's; whatever is wrong stops the start in one sentence.
 */
final class RuleFile {

  private static final Set<String> CHANGEABLE = Set.of("id", "limit", "unit", "overrun");
  private static final int MOST = 10_000;

  private final String name;

  RuleFile(String name) {
    this.name = name;
  }

  /** The whole table, in its order. */
  Map<String, Rule> read(Reader yaml) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (Map<?, ?> line : lines(yaml)) {
      Rule rule = rule(line);
      if (rules.putIfAbsent(rule.id(), rule) != null) {
        throw new WrongSetting(name + ": " + rule.id(), "there twice", "there once");
      }
    }
    return rules;
  }

  /** The table with a council's own limits for local deadlines. */
  Map<String, Rule> change(Map<String, Rule> rules, Reader yaml) {
    Map<String, Rule> changed = new LinkedHashMap<>(rules);
    for (Map<?, ?> line : lines(yaml)) {
      String id = text(line, "id", "?");
      Rule rule = rules.get(id);
      if (rule == null) {
        throw new WrongSetting(name, id, "one of " + String.join(", ", rules.keySet()));
      }
      if (rule.isStatutory()) {
        throw new WrongSetting(
            name + ": " + id,
            String.valueOf(line.get("limit")),
            "left out: it is fixed by law or statutory guidance (" + rule.source().words() + ")");
      }
      for (Object word : line.keySet()) {
        if (!CHANGEABLE.contains(String.valueOf(word))) {
          throw new WrongSetting(name + ": " + id, String.valueOf(word), "limit, unit or overrun");
        }
      }
      changed.put(id, rule.with(limit(id, line, rule.limit())));
    }
    return changed;
  }

  private Rule rule(Map<?, ?> line) {
    String id = text(line, "id", "?");
    return new Rule(
        id,
        limit(id, line, null),
        required(id, line, "start"),
        required(id, line, "stop"),
        oneOf(id, line, "kind", Map.of("statutory", Rule.Kind.STATUTORY, "local", Rule.Kind.LOCAL)),
        new Rule.Source(
            required(id, line, "source"),
            oneOf(id, line, "mark", Map.of("read", true, "confirm", false))),
        text(line, "note", ""));
  }

  private Limit limit(String id, Map<?, ?> line, @Nullable Limit before) {
    Limit.Within old = before instanceof Limit.Within within ? within : null;
    Object amount =
        line.containsKey("limit") || old == null ? line.get("limit") : (Object) old.amount();
    if ("none".equals(amount)) {
      return new Limit.None();
    }
    String word = text(line, "unit", old == null ? "" : old.unit().word());
    Unit unit =
        Unit.named(word)
            .orElseThrow(() -> wrong(id, "unit", word, "one of " + String.join(", ", unitWords())));
    int least = unit.isDays() ? -MOST : 1;
    if (!(amount instanceof Integer number) || number < least || number > MOST) {
      throw wrong(id, "limit", amount, "none or a whole number from " + least + " to " + MOST);
    }
    return new Limit.Within(number, unit, overrun(id, line, unit, old != null && old.overrun()));
  }

  private boolean overrun(String id, Map<?, ?> line, Unit unit, boolean before) {
    Object overrun = line.containsKey("overrun") ? line.get("overrun") : (Object) before;
    if (!(overrun instanceof Boolean yes)
        || (line.containsKey("overrun") && yes && unit != Unit.HUB_HOURS)) {
      throw wrong(id, "overrun", overrun, "true or false, and true only for hub-hours");
    }
    return yes && unit == Unit.HUB_HOURS;
  }

  private List<Map<?, ?>> lines(Reader yaml) {
    try (yaml) {
      Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      if (tree instanceof Map<?, ?> top && top.get("rules") instanceof List<?> list) {
        List<Map<?, ?>> lines = new ArrayList<>();
        for (Object line : list) {
          lines.add(line instanceof Map<?, ?> map ? map : Map.of("id", String.valueOf(line)));
        }
        return lines;
      }
      throw new WrongSetting(name, "a file without them", "a list under the word rules");
    } catch (IOException | YAMLException e) {
      String where = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new WrongSetting(name, where.strip(), "YAML that can be read");
    }
  }

  private String required(String id, Map<?, ?> line, String word) {
    String text = text(line, word, "");
    if (text.isBlank()) {
      throw wrong(id, word, text, "given");
    }
    return text;
  }

  private <T> T oneOf(String id, Map<?, ?> line, String word, Map<String, T> values) {
    T value = values.get(text(line, word, ""));
    if (value == null) {
      throw wrong(id, word, line.get(word), "one of " + String.join(", ", values.keySet()));
    }
    return value;
  }

  private WrongSetting wrong(String id, String word, @Nullable Object got, String wants) {
    return new WrongSetting(
        name + ": " + id + " " + word, got == null ? "" : got.toString(), wants);
  }

  private static String text(Map<?, ?> line, String word, String otherwise) {
    Object value = line.get(word);
    return value == null ? otherwise : value.toString();
  }

  private static List<String> unitWords() {
    return Arrays.stream(Unit.values()).map(Unit::word).toList();
  }
}
