package org.openmash.triage;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.hub.Told;
import org.openmash.referral.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Each hub's rules on when a second person must authorise a decision: the file named by the
 * setting, else the one in the data directory, else the sample.
 */
@Component
public class SecondPerson {

  private static final String FILE = "second-person.yaml";
  private static final int MOST = 240;

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
    return Told.read("The rules for a second person", name, in, SecondPerson::all);
  }

  private static List<SecondPersonRule> all(Told file) {
    Set<String> ids = new HashSet<>();
    List<SecondPersonRule> rules = new ArrayList<>();
    for (Told each : file.each("rules", MOST)) {
      SecondPersonRule rule =
          new SecondPersonRule(
              each.id("id"), new Wording(each.text("en"), each.text("cy")), when(each));
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("rule " + rule.id() + " is there twice");
      }
      rules.add(rule);
    }
    return List.copyOf(rules);
  }

  private static SecondPersonRule.When when(Told said) {
    String when = said.text("when");
    return switch (when) {
      case "outcome" -> new SecondPersonRule.OutcomeIs(outcomes(said.words("is")));
      case "unborn" -> new SecondPersonRule.Unborn();
      case "younger-than" -> new SecondPersonRule.YoungerThan(number(said, "months"));
      case "contacts" ->
          new SecondPersonRule.Contacts(number(said, "at-least"), number(said, "months"));
      case "sibling-open" -> new SecondPersonRule.SiblingOpen();
      case "disabled" -> new SecondPersonRule.Disabled();
      case "level-below-proposed" -> new SecondPersonRule.LevelBelowProposed(number(said, "by"));
      default ->
          throw new IllegalArgumentException(
              "when is outcome, unborn, younger-than, contacts, sibling-open, disabled or level-below-proposed, not "
                  + when);
    };
  }

  private static Set<Outcome.Kind> outcomes(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("outcome needs a list: is");
    }
    Set<Outcome.Kind> kinds = new LinkedHashSet<>();
    for (String each : names) {
      try {
        kinds.add(Outcome.Kind.valueOf(each));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("there is no outcome " + each, e);
      }
    }
    return kinds;
  }

  private static int number(Told said, String key) {
    return said.whole(key, MOST);
  }
}
