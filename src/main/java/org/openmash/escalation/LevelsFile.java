package org.openmash.escalation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.deadline.Timetable;
import org.openmash.hub.Hub;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.WrongSetting;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads escalation.yaml; whatever is wrong stops the start in one sentence. */
final class LevelsFile {

  private static final int LONGEST = 200;
  private static final int MOST_LEVELS = 9;
  private static final int TERM = 40;

  private final Timetable timetable;

  LevelsFile(Timetable timetable) {
    this.timetable = timetable;
  }

  Levels.Read read(String name, InputStream in) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Map<?, ?> file = map(new Yaml(new SafeConstructor(options)).load(in), "it");
      List<Levels.Level> levels = levels(file.get("levels"));
      return new Levels.Read(
          text(file, "version"),
          whole(file, "unborn-weeks", TERM),
          whole(file, "babies-begin-at", levels.size()),
          levels);
    } catch (YAMLException | IllegalArgumentException e) {
      throw new WrongSetting(
          "The levels of disagreement %s cannot be used: %s.".formatted(name, e.getMessage()));
    }
  }

  private List<Levels.Level> levels(@Nullable Object said) {
    if (!(said instanceof List<?> list) || list.isEmpty() || list.size() > MOST_LEVELS) {
      throw new IllegalArgumentException("levels is a list of 1 to %d".formatted(MOST_LEVELS));
    }
    List<Levels.Level> levels = new ArrayList<>();
    for (Object each : list) {
      levels.add(level(map(each, "each level"), levels.size() + 1));
    }
    return List.copyOf(levels);
  }

  private Levels.Level level(Map<?, ?> said, int number) {
    if (whole(said, "level", MOST_LEVELS) != number) {
      throw new IllegalArgumentException("level %d is missing".formatted(number));
    }
    return new Levels.Level(
        number,
        new Hub.Said(text(said, "en"), text(said, "cy")),
        roles(said, "from", Scope.GUEST, Scope.PARTNER),
        roles(said, "to", Scope.HUB),
        rule(said, "rule"),
        rule(said, "quick"),
        Boolean.TRUE.equals(said.get("outside")),
        mailboxes(said.get("mailboxes")));
  }

  private String rule(Map<?, ?> said, String key) {
    String id = text(said, key);
    if (timetable.rules().stream().noneMatch(rule -> rule.id().equals(id))) {
      throw new IllegalArgumentException("%s is no rule of deadlines.yaml".formatted(id));
    }
    return id;
  }

  private static Set<Role> roles(Map<?, ?> said, String key, Scope... scopes) {
    if (!(said.get(key) instanceof List<?> list) || list.isEmpty()) {
      throw new IllegalArgumentException("a list of roles is missing: " + key);
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Object each : list) {
      Role role = Role.valueOf(String.valueOf(each));
      if (!List.of(scopes).contains(role.scope())) {
        throw new IllegalArgumentException("%s is no role for %s".formatted(role, key));
      }
      roles.add(role);
    }
    return Set.copyOf(roles);
  }

  private static List<EmailAddress> mailboxes(@Nullable Object said) {
    if (said == null) {
      return List.of();
    }
    if (!(said instanceof List<?> list)) {
      throw new IllegalArgumentException("mailboxes is a list");
    }
    return list.stream().map(String::valueOf).map(EmailAddress::parse).toList();
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
