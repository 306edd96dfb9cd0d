package org.openmash.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links to set up a sign-in: only their fingerprint is kept, and reading uses none up. */
@Component
class Invitations {

  static final Duration OPEN = Duration.ofHours(72);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Secrets secrets;
  private final CredentialStore credentials;

  Invitations(JdbcClient jdbc, Clock clock, Secrets secrets, CredentialStore credentials) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.secrets = secrets;
    this.credentials = credentials;
  }

  /** An invitation that is still open, with the secret its second factor will have. */
  record Invitation(UserId user, byte[] secret) {}

  /** A new link's token; older links and the sign-in of until now stop working. */
  String issue(UserId user) {
    credentials.remove(user);
    byte[] random = new byte[24];
    Id.RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    jdbc.sql(
            """
            insert into access.invitation (account_id, token_hash, secret, expires_at)
            values (:user, :hash, :secret, :expires)
            on conflict (account_id) do update
              set token_hash = excluded.token_hash, secret = excluded.secret,
                  expires_at = excluded.expires_at
            """)
        .param("user", user.value())
        .param("hash", mark(token))
        .param("secret", secrets.seal(user, Totp.secret()))
        .param("expires", Timestamp.from(clock.instant().plus(OPEN)))
        .update();
    return token;
  }

  Optional<Invitation> find(String token) {
    return jdbc.sql(
            """
            select account_id, secret from access.invitation
            where token_hash = :hash and expires_at > :now
            """)
        .param("hash", mark(token))
        .param("now", Timestamp.from(clock.instant()))
        .query((row, number) -> {
          UserId user = new UserId(row.getObject("account_id", UUID.class));
          return new Invitation(user, secrets.open(user, row.getBytes("secret")));
        })
        .optional();
  }

  /** Uses a token up; false when somebody else just did. */
  boolean use(String token) {
    return jdbc.sql("delete from access.invitation where token_hash = ?")
            .param(mark(token))
            .update()
        == 1;
  }

  private byte[] mark(String token) {
    return secrets.mark("invitation", token);
  }
}
