package org.openmash.diary;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of secret addresses. */
@Component
class AddressStore {

  private final JdbcClient jdbc;

  AddressStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(UserId user, byte[] mark, Instant at) {
    jdbc.sql(
            """
            insert into diary.address (user_id, mark, made_at) values (:user, :mark, :at)
            on conflict (user_id) do update set mark = excluded.mark, made_at = excluded.made_at
            """)
        .param("user", user.value())
        .param("mark", mark)
        .param("at", Timestamp.from(at))
        .update();
  }

  boolean remove(UserId user) {
    return jdbc.sql("delete from diary.address where user_id = :user")
            .param("user", user.value())
            .update()
        == 1;
  }

  Optional<Instant> madeAt(UserId user) {
    return jdbc.sql("select made_at from diary.address where user_id = :user")
        .param("user", user.value())
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  Optional<UserId> find(byte[] mark) {
    return jdbc.sql("select user_id from diary.address where mark = :mark")
        .param("mark", mark)
        .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
        .optional();
  }
}
