package org.openmash.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.UserId;
import org.openmash.page.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says who asks. Roles are read anew for each request, so that one taken away bites at once and a
 * disabled account's session ends. Where the public writes, everybody is a visitor.
 */
class ActorFilter extends OncePerRequestFilter {

  private final Sessions sessions;
  private final AccountStore accounts;
  private final ObjectProvider<WithoutAccount> others;
  private final Work work;

  ActorFilter(
      Sessions sessions, AccountStore accounts, ObjectProvider<WithoutAccount> others, Work work) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.others = others;
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
    Optional<Actor> visitor =
        others.stream().flatMap(other -> other.visitor(request, response).stream()).findFirst();
    if (visitor.isPresent()) {
      CurrentActor.set(request, visitor.get());
    } else {
      signedIn(request);
    }
    goOn(request, response, chain);
  }

  /** As in the hub of whoever asks, page and all. */
  private static void goOn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HubId hub = CurrentActor.of(request).hub();
    if (hub == null) {
      chain.doFilter(request, response);
      return;
    }
    try {
      Here.<@Nullable Void, Exception>calling(
          hub,
          () -> {
            chain.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void signedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(Sessions.USER) != null) {
      actorOf(session)
          .ifPresentOrElse(actor -> CurrentActor.set(request, actor), session::invalidate);
    }
  }

  private Optional<Actor> actorOf(HttpSession session) {
    String fingerprint = Sessions.fingerprint(session);
    return sessions
        .userOf(session)
        .flatMap(user -> work.as(Actor.system("sign-in"), () -> find(user)))
        .map(account -> account.at(fingerprint));
  }

  /** Somebody who may come in now; their roles as they are at this moment. */
  Optional<Account> find(UserId user) {
    return accounts
        .find(user)
        .or(() -> others.stream().flatMap(other -> other.find(user).stream()).findFirst())
        .filter(accounts::isOpen);
  }
}
