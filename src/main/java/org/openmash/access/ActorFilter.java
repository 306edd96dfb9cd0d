package org.openmash.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.page.CurrentActor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says who asks. Roles are read anew for each request, so that one taken away bites at once and a
 * disabled account's session ends.
 */
class ActorFilter extends OncePerRequestFilter {

  private final Sessions sessions;
  private final AccountStore accounts;
  private final Work work;

  ActorFilter(Sessions sessions, AccountStore accounts, Work work) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.work = work;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/assets/") || path.startsWith("/webjars/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(Sessions.USER) != null) {
      actorOf(session)
          .ifPresentOrElse(actor -> CurrentActor.set(request, actor), session::invalidate);
    }
    chain.doFilter(request, response);
  }

  private Optional<Actor> actorOf(HttpSession session) {
    String fingerprint = Sessions.fingerprint(session);
    return sessions
        .userOf(session)
        .flatMap(user -> work.as(Actor.system("sign-in"), () -> accounts.find(user)))
        .filter(account -> !account.disabled() && !account.roles().isEmpty())
        .map(account ->
            Actor.signedIn(
                account.id(), account.agency(), account.name(), account.roles(), fingerprint));
  }
}
