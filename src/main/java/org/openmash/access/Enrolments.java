package org.openmash.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.openmash.access.Invitations.Invitation;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/**
 * Sets up a sign-in from a one-time link: a password and a second factor, together or not at all.
 * Whoever opens the link is nobody yet, so this stands outside the facade of accounts.
 */
@Component
public class Enrolments {

  private static final Actor ENROLMENT = Actor.system("enrolment");

  private final Invitations invitations;
  private final AccountStore accounts;
  private final Credentials credentials;
  private final Audit audit;
  private final Work work;

  Enrolments(
      Invitations invitations,
      AccountStore accounts,
      Credentials credentials,
      Audit audit,
      Work work) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.credentials = credentials;
    this.audit = audit;
    this.work = work;
  }

  /** What the link offers; nothing when it is used, too old or invented. Uses nothing up. */
  public Optional<Enrolment> find(String token) {
    return work.as(
        ENROLMENT,
        () ->
            invitations
                .find(token)
                .map(invitation -> {
                  Account account = accountOf(invitation);
                  String key = Totp.base32(invitation.secret());
                  return new Enrolment(
                      account.email(), account.name(), key, uri(account.email(), key));
                }));
  }

  /**
   * Takes the password and the code that proves the app.
   *
   * @throws UnknownId when the link no longer works
   */
  public Enrolled accept(String token, String password, String code) {
    Invitation invitation =
        work.as(ENROLMENT, () -> invitations.find(token)).orElseThrow(UnknownId::new);
    Account account = work.as(ENROLMENT, () -> accountOf(invitation));
    Optional<String> problem = credentials.problem(password, account.email());
    OptionalLong step = credentials.stepOf(invitation.secret(), code);
    if (problem.isPresent() || step.isEmpty()) {
      return new Enrolled.NotYet(problem, step.isEmpty());
    }
    String hash = credentials.hash(password);
    return work.as(
        ENROLMENT,
        () -> {
          if (!invitations.use(token)) {
            throw new UnknownId();
          }
          accounts.endSessions(account.id());
          audit.note(ENROLMENT, Act.CHANGED, Subject.of(Accounts.KIND, account.id()));
          List<String> codes =
              credentials.enrol(account.id(), hash, invitation.secret(), step.getAsLong());
          return new Enrolled.Done(account.id(), codes);
        });
  }

  private Account accountOf(Invitation invitation) {
    return accounts
        .find(invitation.user())
        .filter(found -> !found.disabled())
        .orElseThrow(UnknownId::new);
  }

  private static String uri(String email, String key) {
    return "otpauth://totp/OpenMASH:%s?secret=%s&issuer=OpenMASH"
        .formatted(URLEncoder.encode(email, StandardCharsets.UTF_8), key);
  }
}
