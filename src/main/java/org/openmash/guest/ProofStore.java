package org.openmash.guest;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that are under way, each under the mark of the one browser that asked for it. */
@Component
class ProofStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  ProofStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A code under way, with the mark of the code itself. */
  record Kept(Proof proof, byte[] code, int tries) {}

  void add(byte[] browser, Proof proof, byte[] code, int tries, Duration open) {
    jdbc.sql(
            """
            insert into guest.proof (browser, email, next, code, tries, expires_at)
            values (:browser, :email, :next, :code, :tries, :expires)
            """)
        .param("browser", browser)
        .param("email", proof.email())
        .param("next", proof.next())
        .param("code", code)
        .param("tries", tries)
        .param("expires", Timestamp.from(clock.instant().plus(open)))
        .update();
  }

  Optional<Kept> find(byte[] browser) {
    return jdbc.sql(
            """
            select email, next, code, tries from guest.proof
            where browser = :browser and expires_at > :now and tries > 0
            """)
        .param("browser", browser)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, n) ->
            new Kept(
                new Proof(row.getString("email"), row.getString("next")),
                row.getBytes("code"),
                row.getInt("tries")))
        .optional();
  }

  /** Uses up one try; nothing when there was none left, however many try at once. */
  Optional<Kept> tried(byte[] browser) {
    Optional<Kept> kept = find(browser);
    int took =
        jdbc.sql(
                """
                update guest.proof set tries = tries - 1
                where browser = :browser and expires_at > :now and tries > 0
                """)
            .param("browser", browser)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    return took == 1 ? kept : Optional.empty();
  }

  /** Uses the code up; false when somebody just did. */
  boolean remove(byte[] browser) {
    return jdbc.sql("delete from guest.proof where browser = ?").param(browser).update() == 1;
  }

  void forgetOld() {
    jdbc.sql("delete from guest.proof where expires_at <= ?")
        .param(Timestamp.from(clock.instant()))
        .update();
  }
}
