package org.openmash.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/**
 * Lets people try to prove who they are, slowly. Guesses at one account share an allowance, and so
 * do guesses from one address; a device somebody signed in on before has an allowance of its own,
 * so that guessing elsewhere never locks the owner out (ASVS 5.0 6.1.1, 6.3.1, 6.3.8).
 */
@Component
public class Guesses {

  private final Credentials credentials;
  private final Allowances allowances;
  private final Devices devices;
  private final Audit audit;
  private final Work work;

  Guesses(Credentials credentials, Allowances allowances, Devices devices, Audit audit, Work work) {
    this.credentials = credentials;
    this.allowances = allowances;
    this.devices = devices;
    this.audit = audit;
    this.work = work;
  }

  /** The first proof: a sign-in name and its password. */
  public Attempt password(String email, String password, Origin origin) {
    Optional<UserId> owner = credentials.owner(email);
    String whose = "password " + Credentials.normal(email);
    return within(
        purses(whose, owner, origin), owner, () -> credentials.passwordFits(owner, password));
  }

  /** The second proof: a one-time code. */
  public Attempt code(UserId user, String code, Origin origin) {
    Optional<UserId> owner = Optional.of(user);
    return within(
        purses("code " + user, owner, origin), owner, () -> credentials.codeFits(user, code));
  }

  private List<Allowance> purses(String whose, Optional<UserId> owner, Origin origin) {
    boolean known = owner.filter(user -> devices.knows(origin.device(), user)).isPresent();
    return known
        ? List.of(Allowance.ofAccount(whose + " on " + devices.wordOf(origin.device())))
        : List.of(Allowance.ofAddress(origin.address()), Allowance.ofAccount(whose));
  }

  private Attempt within(List<Allowance> purses, Optional<UserId> owner, Supplier<Boolean> proof) {
    Optional<Duration> wait = allowances.takeAll(purses);
    if (wait.isPresent()) {
      return new Attempt.TooSoon(wait.get());
    }
    if (proof.get() && owner.isPresent()) {
      purses.forEach(allowances::giveBack);
      return new Attempt.Right(owner.get());
    }
    audit.refused(
        Actor.anonymous(),
        Act.SIGN_IN_FAILED,
        new Subject(Accounts.KIND, owner.map(UserId::value).orElse(new UUID(0, 0))));
    return new Attempt.Wrong();
  }
}
