package org.openmash.guest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.openmash.access.Account;
import org.openmash.access.WithoutAccount;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Guests by their id, and visitors where the public writes. */
@Component
class Guests implements WithoutAccount {

  private final GuestStore store;
  private final VisitorCookie cookie;
  private final ObjectProvider<VisitorPath> paths;

  Guests(GuestStore store, VisitorCookie cookie, ObjectProvider<VisitorPath> paths) {
    this.store = store;
    this.cookie = cookie;
    this.paths = paths;
  }

  @Override
  public Optional<Account> find(UserId user) {
    return store.find(user);
  }

  @Override
  public Optional<Actor> visitor(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI();
    return paths.stream()
            .map(open -> "/" + open.word())
            .anyMatch(open -> path.equals(open) || path.startsWith(open + "/"))
        ? Optional.of(Actor.guest(cookie.of(request, response), "", Role.VISITOR, "visitor"))
        : Optional.empty();
  }
}
