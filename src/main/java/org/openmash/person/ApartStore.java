package org.openmash.person;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what people said of two records: that they are two people. */
@Component
class ApartStore {

  private final JdbcClient jdbc;

  ApartStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What stands, with what both records said then. */
  record Said(PersonId one, PersonId other, String oneMark, String otherMark) {

    PersonId otherThan(PersonId id) {
      return one.equals(id) ? other : one;
    }
  }

  void say(Said said, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into person.told_apart (one, other, one_mark, other_mark, by_user, at)
            values (:one, :other, :oneMark, :otherMark, :by, :at)
            """)
        .param("one", said.one().value())
        .param("other", said.other().value())
        .param("oneMark", said.oneMark())
        .param("otherMark", said.otherMark())
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  int undo(PersonId one, PersonId other, UserId by, Instant at) {
    return jdbc.sql(
            """
            update person.told_apart set undone_by = :by, undone_at = :at
            where one = :one and other = :other and undone_at is null
            """)
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("one", one.value())
        .param("other", other.value())
        .update();
  }

  List<Said> of(PersonId id) {
    return jdbc.sql(
            """
            select one, other, one_mark, other_mark from person.told_apart
            where (one = :id or other = :id) and undone_at is null order by id
            """)
        .param("id", id.value())
        .query((row, n) ->
            new Said(
                new PersonId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4)))
        .list();
  }
}
