package org.openmash.support;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.openmash.access.Accounts;
import org.openmash.access.NewAccount;
import org.openmash.access.Term;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Makes an account and a session for it, without the pages of sign-in. Autowire it in any {@link
 * HubTest}:
 *
 * <pre>
 * Actor midwife = signedIn.as(trust, Role.REFERRER);
 * mvc.get().uri("/referrals").cookie(signedIn.cookie(midwife))
 * browser.addCookies(List.of(signedIn.browserCookie(midwife, "http://localhost:" + port)))
 * </pre>
 */
@Component
public class SignedIn {

  public static final String COOKIE = "session";

  /** The last day of whoever watches for a partner. */
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

  private final Accounts accounts;
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final Clock clock;

  SignedIn(
      Accounts accounts,
      FindByIndexNameSessionRepository<? extends Session> sessions,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Somebody with these roles in an agency of their own. */
  public Actor as(Role... roles) {
    return as(AgencyId.next(), roles);
  }

  /** Somebody with these roles in this agency. */
  public Actor as(AgencyId agency, Role... roles) {
    UserId user = UserId.next();
    return as(newAccount(user, agency, HubId.MAIN, roles));
  }

  /** Somebody with these roles who works for this hub. */
  public Actor at(HubId hub, Role... roles) {
    UserId user = UserId.next();
    return as(newAccount(user, AgencyId.next(), hub, roles));
  }

  private static NewAccount newAccount(UserId user, AgencyId agency, HubId hub, Role... roles) {
    Set<Role> all = Set.of(roles);
    return new NewAccount(
        user,
        user + "@example.org",
        "Robin Example",
        agency,
        all,
        hub,
        all.contains(Role.PARTNER_MONITOR) ? new Term("Watches the hub.", LAST_DAY) : null);
  }

  /** Somebody described in full. */
  public Actor as(NewAccount account) {
    accounts.create(Actor.system("test"), account);
    return Actor.signedIn(
        account.id(),
        account.agency(),
        account.name(),
        account.roles(),
        "test-session",
        account.hub());
  }

  /** A new session of theirs, as a browser would send it back. */
  public Cookie cookie(Actor actor) {
    return new Cookie(COOKIE, session(actor));
  }

  /** The same for an HTTP client: the value of the Cookie header. */
  public String cookieHeader(Actor actor) {
    return COOKIE + "=" + session(actor);
  }

  /** The same for a Playwright browser context. */
  public com.microsoft.playwright.options.Cookie browserCookie(Actor actor, String address) {
    return new com.microsoft.playwright.options.Cookie(COOKIE, session(actor))
        .setDomain(URI.create(address).getHost())
        .setPath("/");
  }

  private String session(Actor actor) {
    return begin(sessions, actor);
  }

  private <S extends Session> String begin(
      FindByIndexNameSessionRepository<S> repository, Actor actor) {
    S session = repository.createSession();
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, actor.user().toString());
    session.setAttribute("since", clock.millis());
    repository.save(session);
    return session.getId();
  }
}
