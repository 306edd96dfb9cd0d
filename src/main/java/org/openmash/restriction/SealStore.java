package org.openmash.restriction;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.person.Persons;
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

  /** Who holds a key to a seal: the managers by their role, and those on the list. */
  record Keys(boolean managers, List<UserId> named) {
    static final Keys NONE = new Keys(true, List.of());
  }

  /** Of several seals at once; one that was lifted has none. */
  Map<UUID, Keys> keys(Collection<UUID> seals) {
    return work.as(
        PROGRAM,
        () ->
            jdbc
                .sql(
                    """
                    select s.id, s.managers,
                      array(select k.user_id from scope.seal_key k
                        where k.seal_id = s.id and k.until = 'infinity' order by k.user_id)
                    from scope.seal s where s.id = any(:seals)
                    """)
                .param("seals", seals.toArray(UUID[]::new))
                .query((row, n) ->
                    Map.entry(
                        row.getObject(1, UUID.class),
                        new Keys(
                            row.getBoolean(2),
                            Arrays.stream((UUID[]) row.getArray(3).getArray())
                                .map(UserId::new)
                                .toList())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
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

  /** The people who lie behind this seal themselves. */
  List<Subject> behind(UUID seal) {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    "select subject_id from scope.sealed where seal_id = ? and because_of = subject_id")
                .param(seal)
                .query((row, n) -> new Subject(Persons.KIND, row.getObject(1, UUID.class)))
                .list());
  }
}
