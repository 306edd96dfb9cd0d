package org.openmash.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** Compares what somebody proves with what is kept, in the same time whoever they say they are. */
@Component
class Credentials {

  private static final Actor GUARD = Actor.system("sign-in");
  private static final UserId NOBODY = new UserId(new UUID(0, 0));

  private final AccountStore accounts;
  private final CredentialStore store;
  private final Passwords passwords;
  private final Work work;
  private final Clock clock;

  Credentials(
      AccountStore accounts, CredentialStore store, Passwords passwords, Work work, Clock clock) {
    this.accounts = accounts;
    this.store = store;
    this.passwords = passwords;
    this.work = work;
    this.clock = clock;
  }

  /** Whom a sign-in name belongs to, as far as they may sign in at all. */
  Optional<UserId> owner(String email) {
    return work.as(GUARD, () -> accounts.findByEmail(normal(email)))
        .filter(accounts::isOpen)
        .map(Account::id);
  }

  boolean passwordFits(Optional<UserId> owner, String password) {
    String hash = work.as(GUARD, () -> store.passwordHash(owner.orElse(NOBODY))).orElse(null);
    return passwords.fits(password, hash);
  }

  /** A code from the app, or one of the codes on paper; either works once. */
  boolean codeFits(UserId user, String typed) {
    String code = RecoveryCodes.plain(typed);
    return Objects.requireNonNull(
        work.as(
            GUARD,
            () ->
                code.matches("[0-9]{6}")
                    ? totpFits(user, code)
                    : store.useRecoveryCode(user, code)));
  }

  private boolean totpFits(UserId user, String code) {
    OptionalLong step =
        store.secret(user).map(secret -> stepOf(secret, code)).orElse(OptionalLong.empty());
    return step.isPresent() && store.useStep(user, step.getAsLong());
  }

  /** What is wrong with a new password; empty when nothing is. */
  Optional<String> problem(String password, String email) {
    return passwords.problem(password, email);
  }

  String hash(String password) {
    return passwords.hash(password);
  }

  OptionalLong stepOf(byte[] secret, String code) {
    return Totp.stepOf(secret, RecoveryCodes.plain(code), clock.instant());
  }

  /**
   * Sets password and second factor together; the code that proved the app is used up.
   *
   * @return fresh recovery codes, shown this once
   */
  List<String> enrol(UserId user, String passwordHash, byte[] secret, long usedStep) {
    List<String> codes = RecoveryCodes.fresh();
    store.put(user, passwordHash, secret, usedStep);
    store.putRecoveryCodes(user, codes);
    return codes.stream().map(RecoveryCodes::shown).toList();
  }

  static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
