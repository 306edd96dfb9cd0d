package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.page.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

@Component
class SignOut implements LogoutHandler {

  private final Audit audit;
  private final Work work;

  SignOut(Audit audit, Work work) {
    this.audit = audit;
    this.work = work;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    Actor actor = CurrentActor.of(request);
    if (!actor.isAnonymous()) {
      Subject subject = Subject.of(Accounts.KIND, actor.user());
      work.as(actor, () -> audit.note(actor, Act.SIGNED_OUT, subject));
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
