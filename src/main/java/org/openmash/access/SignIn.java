package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** Lets in somebody who has proved who they are. */
@Component
public class SignIn {

  private final ActorFilter actors;
  private final Sessions sessions;
  private final DeviceCookie device;
  private final Audit audit;
  private final Work work;

  SignIn(ActorFilter actors, Sessions sessions, DeviceCookie device, Audit audit, Work work) {
    this.actors = actors;
    this.sessions = sessions;
    this.device = device;
    this.audit = audit;
    this.work = work;
  }

  /** Where a try comes from. */
  public Origin originOf(HttpServletRequest request) {
    return new Origin(request.getRemoteAddr(), device.of(request));
  }

  /** Remembers who knew the password, for the page that asks for the code. */
  public void halfway(HttpServletRequest request, UserId user) {
    sessions.rememberHalfway(request, user);
  }

  /** Who knew the password within the last minutes. */
  public Optional<UserId> whoIsHalfway(HttpServletRequest request) {
    return sessions.halfway(request);
  }

  /** Whether whoever asks proved who they are within so short a time (ASVS 5.0 7.5.3). */
  public boolean isFresh(HttpServletRequest request, Duration within) {
    return sessions.isFresh(request, within);
  }

  /** Begins the session of somebody invented, who proves nothing. */
  public Actor enterAsPersona(HttpServletRequest request, UserId user) {
    return begin(request, user);
  }

  /** Begins the session of somebody who proved both, and knows their device from now on. */
  public Actor enter(HttpServletRequest request, HttpServletResponse response, UserId user) {
    Actor actor = begin(request, user);
    device.remember(request, response, user);
    return actor;
  }

  /** Begins the session of a professional who proved their address and has no account. */
  public Actor enterAsGuest(HttpServletRequest request, UserId guest) {
    return begin(request, guest);
  }

  private Actor begin(HttpServletRequest request, UserId user) {
    Account account =
        work.as(Actor.system("sign-in"), () -> actors.find(user)).orElseThrow(UnknownId::new);
    sessions.begin(request, user);
    Actor actor = account.at(Sessions.fingerprint(request.getSession()));
    work.as(actor, () -> audit.note(actor, Act.SIGNED_IN, Subject.of(Accounts.KIND, user)));
    return actor;
  }
}
