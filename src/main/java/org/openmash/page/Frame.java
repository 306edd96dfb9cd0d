package org.openmash.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;

/**
 * What every page needs besides its own facts; handed to each template as <code>frame</code>.
 *
 * @param csrf read only where a form is written: reading it earlier would make a session for every
 *     passer-by
 * @param notices what must not be forgotten while it lasts
 * @param flash one sentence about what just happened, shown once
 * @param moments times and ages in the reader's words
 * @param minutes how long a session lasts without a request
 */
public record Frame(
    Words words,
    Actor actor,
    String path,
    String query,
    Supplier<String> csrf,
    List<NavigationEntry> rail,
    List<Notice> notices,
    @Nullable String flash,
    Assets assets,
    Moments moments,
    long minutes,
    boolean demo) {

  /** So many are seen at a glance. */
  private static final int SHORT = 9;

  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** One part of the rail; a short rail is all one part. */
  public List<NavigationEntry> rail(NavigationEntry.Section section) {
    if (rail.size() <= SHORT) {
      return section == NavigationEntry.Section.WORK ? rail : List.of();
    }
    return rail.stream().filter(entry -> entry.section() == section).toList();
  }

  /** How many wait in all of these; null where nothing is counted. */
  public @Nullable Integer waiting(List<NavigationEntry> entries) {
    return entries.stream()
        .map(NavigationEntry::count)
        .filter(Objects::nonNull)
        .reduce(Integer::sum)
        .orElse(null);
  }

  public boolean isHere(NavigationEntry entry) {
    return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
  }

  /** This very page in the other language, with whatever it was asked. */
  public String inLanguage(String tag) {
    String kept =
        Arrays.stream(query.split("&"))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith("language="))
            .map(pair -> pair + "&")
            .collect(Collectors.joining());
    return path + "?" + kept + "language=" + tag;
  }

  /** Whether the reader is somebody by name; a visitor is not. */
  public boolean signedIn() {
    return !actor.isAnonymous() && !actor.hasAny(Role.VISITOR);
  }
}
