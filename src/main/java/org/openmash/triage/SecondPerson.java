package org.openmash.triage;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.kernel.WrongSetting;
import org.openmash.referral.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Each hub's rules on when a second person must authorise a decision: the file named by the
 * setting, else the one in the data directory, else the sample.
 */
@Component
public class SecondPerson {

  private static final String FILE = "second-person.yaml";

  private final PerHub<List<SecondPersonRule>> rules;

  SecondPerson(
      @Value("${openmash.second-person:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs) {
    this.rules =
        new PerHub<>(
            hubs,
            hub ->
                hub.setting("second-person", "openmash.second-person", all)
                    .read(data, FILE, SecondPerson::read));
  }

  /** Those that apply, in the file's order. */
  List<SecondPersonRule> applying(Circumstances now) {
    return rules.here().stream().filter(rule -> rule.when().holds(now)).toList();
  }

  /** The rule of this id, while the file knows it. */
  public Optional<SecondPersonRule> rule(String id) {
    return rules.here().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  static List<SecondPersonRule> read(String name, InputStream in) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Object tree = new Yaml(new SafeConstructor(options)).load(in);
      List<SecondPersonRule> rules = new ArrayList<>();
      if (!(tree instanceof Map<?, ?> map && map.get("rules") instanceof List<?> list)) {
        throw new IllegalArgumentException("it needs a list of rules");
      }
      Set<String> ids = new LinkedHashSet<>();
      for (Object each : list) {
        SecondPersonRule rule = rule(each);
        if (!ids.add(rule.id())) {
          throw new IllegalArgumentException("rule " + rule.id() + " is there twice");
        }
        rules.add(rule);
      }
      return List.copyOf(rules);
    } catch (YAMLException | IllegalArgumentException e) {
      throw new WrongSetting(
          "The rules for a second person %s cannot be used: %s.".formatted(name, e.getMessage()));
    }
  }

  private static SecondPersonRule rule(@Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("each rule has an id, words and a when");
    }
    String id = text(map, "id");
    if (!id.matches("[a-z0-9-]{1,40}")) {
      throw new IllegalArgumentException("an id has small letters, digits and dashes: " + id);
    }
    return new SecondPersonRule(id, new Wording(text(map, "en"), text(map, "cy")), when(map));
  }

  private static SecondPersonRule.When when(Map<?, ?> map) {
    return switch (text(map, "when")) {
      case "outcome" -> new SecondPersonRule.OutcomeIs(outcomes(map.get("is")));
      case "unborn" -> new SecondPersonRule.Unborn();
      case "younger-than" -> new SecondPersonRule.YoungerThan(number(map, "months"));
      case "contacts" ->
          new SecondPersonRule.Contacts(number(map, "at-least"), number(map, "months"));
      case "sibling-open" -> new SecondPersonRule.SiblingOpen();
      case "disabled" -> new SecondPersonRule.Disabled();
      case "level-below-proposed" -> new SecondPersonRule.LevelBelowProposed(number(map, "by"));
      default ->
          throw new IllegalArgumentException(
              "when is outcome, unborn, younger-than, contacts, sibling-open, disabled or level-below-proposed, not "
                  + map.get("when"));
    };
  }

  private static Set<Outcome.Kind> outcomes(@Nullable Object names) {
    if (!(names instanceof List<?> list) || list.isEmpty()) {
      throw new IllegalArgumentException("outcome needs a list: is");
    }
    Set<Outcome.Kind> kinds = new LinkedHashSet<>();
    for (Object each : list) {
      try {
        kinds.add(Outcome.Kind.valueOf(String.valueOf(each)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("there is no outcome " + each, e);
      }
    }
    return kinds;
  }

  private static String text(Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text && !text.isBlank() && text.length() <= 300) {
      return text.strip();
    }
    throw new IllegalArgumentException(
        "rule %s needs a short text: %s".formatted(map.get("id"), key));
  }

  private static int number(Map<?, ?> map, String key) {
    if (map.get(key) instanceof Integer number && number > 0 && number <= 240) {
      return number;
    }
    throw new IllegalArgumentException(
        "rule %s needs a number from 1 to 240: %s".formatted(map.get("id"), key));
  }
}
