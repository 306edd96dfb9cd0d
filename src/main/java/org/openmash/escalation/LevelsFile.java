package org.openmash.escalation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openmash.deadline.Timetable;
import org.openmash.hub.Told;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;

/** Reads escalation.yaml; whatever is wrong stops the start in one sentence. */
final class LevelsFile {

  private static final int MOST_LEVELS = 9;
  private static final int TERM = 40;

  private final Timetable timetable;

  LevelsFile(Timetable timetable) {
    this.timetable = timetable;
  }

  Levels.Read read(String name, InputStream in) {
    return Told.read("The levels of disagreement", name, in, this::all);
  }

  private Levels.Read all(Told file) {
    List<Levels.Level> levels = new ArrayList<>();
    for (Told each : file.each("levels", MOST_LEVELS)) {
      levels.add(level(each, levels.size() + 1));
    }
    return new Levels.Read(
        file.text("version"),
        file.whole("unborn-weeks", TERM),
        file.whole("babies-begin-at", levels.size()),
        List.copyOf(levels));
  }

  private Levels.Level level(Told said, int number) {
    if (said.whole("level", MOST_LEVELS) != number) {
      throw new IllegalArgumentException("level %d is missing".formatted(number));
    }
    return new Levels.Level(
        number,
        said.said(),
        roles(said, "from", Scope.GUEST, Scope.PARTNER),
        roles(said, "to", Scope.HUB),
        rule(said, "rule"),
        rule(said, "quick"),
        said.is("outside"),
        said.words("mailboxes").stream().map(EmailAddress::parse).toList());
  }

  private String rule(Told said, String key) {
    String id = said.text(key);
    if (timetable.rules().stream().noneMatch(rule -> rule.id().equals(id))) {
      throw new IllegalArgumentException("%s is no rule of deadlines.yaml".formatted(id));
    }
    return id;
  }

  private static Set<Role> roles(Told said, String key, Scope... scopes) {
    Set<Role> roles = said.some(Role.class, key);
    for (Role role : roles) {
      if (!List.of(scopes).contains(role.scope())) {
        throw new IllegalArgumentException("%s is no role for %s".formatted(role, key));
      }
    }
    return roles;
  }
}
