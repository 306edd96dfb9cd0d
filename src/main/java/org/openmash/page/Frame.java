package org.openmash.page;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;

/**
 * What every page needs besides its own facts; handed to each template as <code>frame</code>.
 *
 * @param csrf read only where a form is written: reading it earlier would make a session for every
 *     passer-by
 * @param flash one message about what just happened, shown once
 */
public record Frame(
    Words words,
    Actor actor,
    String path,
    String query,
    Supplier<String> csrf,
    List<NavigationEntry> rail,
    @Nullable String flash,
    Assets assets,
    boolean demo) {

  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  public boolean isHere(NavigationEntry entry) {
    return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
  }

  public boolean signedIn() {
    return !actor.isAnonymous();
  }
}
