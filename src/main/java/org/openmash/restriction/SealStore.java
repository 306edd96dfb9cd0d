package org.openmash.restriction;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The seals themselves, which the program alone puts on and takes off: row-level security asks
 * them.
 */
@Component
class SealStore {

  private static final Actor PROGRAM = Actor.system("seals");

  private final JdbcClient jdbc;
  private final Work work;

  SealStore(JdbcClient jdbc, Work work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  /** A seal that opens to those with a key, and where said to the managers. */
  void make(UUID seal, boolean managers) {
    work.as(
        PROGRAM,
        () ->
            jdbc.sql("insert into scope.seal (id, managers) values (?, ?)")
                .params(seal, managers)
                .update());
  }

  /** A seal that opens to everybody but one. */
  void shutTo(UUID seal, UserId user) {
    work.as(
        PROGRAM,
        () ->
            jdbc.sql("insert into scope.seal (id, managers, shut_to) values (?, true, ?)")
                .params(seal, user.value())
                .update());
  }

  void putOn(UUID seal, UUID subject) {
    work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    "insert into scope.sealed (seal_id, subject_id, because_of) values (:seal, :subject, :subject) on conflict do nothing")
                .param("seal", seal)
                .param("subject", subject)
                .update());
  }

  /** Whatever lay behind it lies open again. */
  void lift(UUID seal) {
    work.as(PROGRAM, () -> jdbc.sql("delete from scope.seal where id = ?").param(seal).update());
  }

  /** The list is exactly this from now on. */
  void name(UUID seal, Collection<UserId> users) {
    work.as(
        PROGRAM,
        () -> {
          jdbc.sql("delete from scope.seal_key where seal_id = ? and until = 'infinity'")
              .param(seal)
              .update();
          users.forEach(user ->
              jdbc.sql("insert into scope.seal_key (seal_id, user_id) values (?, ?)")
                  .params(seal, user.value())
                  .update());
        });
  }

  void openUntil(UUID seal, UserId user, Instant until) {
    work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    "insert into scope.seal_key (seal_id, user_id, until) values (?, ?, ?) on conflict do nothing")
                .params(seal, user.value(), Timestamp.from(until))
                .update());
  }

  void close(UserId user, Instant until) {
    work.as(
        PROGRAM,
        () ->
            jdbc.sql("delete from scope.seal_key where user_id = ? and until = ?")
                .params(user.value(), Timestamp.from(until))
                .update());
  }

  List<UserId> named(UUID seal) {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    "select user_id from scope.seal_key where seal_id = ? and until = 'infinity' order by user_id")
                .param(seal)
                .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
                .list());
  }

  boolean managersOpen(UUID seal) {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql("select coalesce((select managers from scope.seal where id = ?), true)")
                .param(seal)
                .query(Boolean.class)
                .single());
  }

  /**
   * The restrictions a record lies behind, whoever may know of them; never anybody's own family.
   */
  List<UUID> of(UUID subject) {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    """
                    select distinct s.id from scope.sealed d join scope.seal s on s.id = d.seal_id
                    where d.subject_id = ? and s.shut_to is null
                    """)
                .param(subject)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
  }

  /** Whether one of the seals of this record is the family of whoever asks. */
  boolean isFamilyOf(UserId user, UUID subject) {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    """
                    select exists (select from scope.sealed d join scope.seal s on s.id = d.seal_id
                      where d.subject_id = ? and s.shut_to = ?)
                    """)
                .params(subject, user.value())
                .query(Boolean.class)
                .single());
  }

  /** Whether the record is one of the actor's own hub. */
  boolean isHeldBy(UUID subject, Actor actor) {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    "select exists (select from referral.referral r where r.id = ? and r.hub_id = ?)")
                .params(subject, actor.hub() == null ? "" : actor.hub().value())
                .query(Boolean.class)
                .single());
  }

  /** People an earlier version restricted by a mark alone. */
  List<UUID> markedOnly() {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql("select id from person.person where restricted and seals is null")
                .query(UUID.class)
                .list());
  }
}
