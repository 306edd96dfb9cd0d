package org.openmash.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many tries are left, the same on every node. An allowance is a vessel that each try fills by
 * one measure and time empties; a try that would overflow is refused before it is looked at.
 */
@Component
public class Allowances {

  private static final Actor GUARD = Actor.system("sign-in");

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Secrets secrets;
  private final Work work;

  Allowances(JdbcClient jdbc, Clock clock, Secrets secrets, Work work) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.secrets = secrets;
    this.work = work;
  }

  /** Takes one try; when there is none left, says how long until there is. */
  public Optional<Duration> take(Allowance allowance) {
    Instant now = clock.instant();
    return work.as(
        GUARD,
        () ->
            taken(allowance, now) ? Optional.<Duration>empty() : Optional.of(wait(allowance, now)));
  }

  /** Takes one try out of each, or out of none when one of them has none left. */
  public Optional<Duration> takeAll(List<Allowance> purses) {
    for (Allowance purse : purses) {
      Optional<Duration> wait = take(purse);
      if (wait.isPresent()) {
        purses.subList(0, purses.indexOf(purse)).forEach(this::giveBack);
        return wait;
      }
    }
    return Optional.empty();
  }

  /** Gives a guess back: it was no guess. */
  void giveBack(Allowance allowance) {
    work.as(
        GUARD,
        () ->
            jdbc.sql(
                    "update access.allowance set full_at = full_at - :each * interval '1 second' where key = :key")
                .param("each", allowance.each().toSeconds())
                .param("key", key(allowance))
                .update());
  }

  /** Forgets vessels that are empty again. */
  void forgetEmpty() {
    work.as(
        GUARD,
        () ->
            jdbc.sql("delete from access.allowance where full_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update());
  }

  private boolean taken(Allowance allowance, Instant now) {
    return jdbc.sql(
                """
                insert into access.allowance as a (key, full_at)
                values (:key, cast(:now as timestamptz) + :each * interval '1 second')
                on conflict (key) do update
                  set full_at = greatest(a.full_at, cast(:now as timestamptz)) + :each * interval '1 second'
                  where greatest(a.full_at, cast(:now as timestamptz)) + :each * interval '1 second' <= cast(:limit as timestamptz)
                """)
            .param("key", key(allowance))
            .param("now", Timestamp.from(now))
            .param("each", allowance.each().toSeconds())
            .param(
                "limit",
                Timestamp.from(now.plus(allowance.each().multipliedBy(allowance.atOnce()))))
            .update()
        == 1;
  }

  private Duration wait(Allowance allowance, Instant now) {
    Instant fullAt =
        jdbc.sql("select full_at from access.allowance where key = ?")
            .param(key(allowance))
            .query(Timestamp.class)
            .single()
            .toInstant();
    return Duration.between(now, fullAt)
        .minus(allowance.each().multipliedBy(allowance.atOnce() - 1));
  }

  private byte[] key(Allowance allowance) {
    return secrets.mark("allowance", allowance.whose());
  }
}
