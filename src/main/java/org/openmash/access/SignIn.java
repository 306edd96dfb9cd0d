package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
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

  private final AccountStore accounts;
  private final Sessions sessions;
  private final Audit audit;
  private final Work work;

  SignIn(AccountStore accounts, Sessions sessions, Audit audit, Work work) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
    this.work = work;
  }

  /** Begins their session. */
  public Actor enter(HttpServletRequest request, UserId user) {
    Account account =
        work.as(Actor.system("sign-in"), () -> accounts.find(user))
            .filter(found -> !found.disabled() && !found.roles().isEmpty())
            .orElseThrow(UnknownId::new);
    sessions.begin(request, user);
    Actor actor =
        Actor.signedIn(
            user,
            account.agency(),
            account.name(),
            account.roles(),
            Sessions.fingerprint(request.getSession()));
    work.as(actor, () -> audit.note(actor, Act.SIGNED_IN, Subject.of(Accounts.KIND, user)));
    return actor;
  }
}
