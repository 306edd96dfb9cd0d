package org.openmash.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passwords' hashes, one-time secrets and recovery codes; readable in the system's scope only. */
@Component
class CredentialStore {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Secrets secrets;

  CredentialStore(JdbcClient jdbc, Clock clock, Secrets secrets) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.secrets = secrets;
  }

  Optional<String> passwordHash(UserId user) {
    return jdbc.sql("select password_hash from access.credential where account_id = ?")
        .param(user.value())
        .query(String.class)
        .optional();
  }

  Optional<byte[]> secret(UserId user) {
    return jdbc.sql("select secret from access.credential where account_id = ?")
        .param(user.value())
        .query((row, number) -> row.getBytes(1))
        .optional()
        .map(sealed -> secrets.open(user, sealed));
  }

  /** Uses up a step and all before it; false when it was used already. */
  boolean useStep(UserId user, long step) {
    return jdbc.sql(
                """
                update access.credential set last_step = :step
                where account_id = :user and last_step < :step
                """)
            .param("step", step)
            .param("user", user.value())
            .update()
        == 1;
  }

  boolean useRecoveryCode(UserId user, String code) {
    return jdbc.sql(
                """
                update access.recovery_code set used_at = :now
                where account_id = :user and hash = :hash and used_at is null
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("user", user.value())
            .param("hash", mark(user, code))
            .update()
        == 1;
  }

  void put(UserId user, String passwordHash, byte[] secret, long usedStep) {
    jdbc.sql(
            """
            insert into access.credential (account_id, password_hash, secret, last_step, changed_at)
            values (:user, :hash, :secret, :step, :now)
            on conflict (account_id) do update
              set password_hash = excluded.password_hash, secret = excluded.secret,
                  last_step = excluded.last_step, changed_at = excluded.changed_at
            """)
        .param("user", user.value())
        .param("hash", passwordHash)
        .param("secret", secrets.seal(user, secret))
        .param("step", usedStep)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  void putRecoveryCodes(UserId user, Collection<String> codes) {
    jdbc.sql("delete from access.recovery_code where account_id = ?").param(user.value()).update();
    for (String code : codes) {
      jdbc.sql("insert into access.recovery_code (account_id, hash) values (?, ?)")
          .param(user.value())
          .param(mark(user, code))
          .update();
    }
  }

  /** After this nobody signs in as them until they enrol anew. */
  void remove(UserId user) {
    jdbc.sql("delete from access.recovery_code where account_id = ?").param(user.value()).update();
    jdbc.sql("delete from access.credential where account_id = ?").param(user.value()).update();
  }

  /** Codes are random, so a keyed fingerprint keeps them as well as a slow hash would. */
  private byte[] mark(UserId user, String code) {
    return secrets.mark("recovery", user + " " + code);
  }
}
