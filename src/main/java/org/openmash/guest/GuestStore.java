package org.openmash.guest;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openmash.access.Account;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The professionals without an account who ever proved an address: one lasting row for each. */
@Component
class GuestStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  GuestStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The guest of this address, known from now on. */
  UserId of(String email) {
    return jdbc.sql(
            """
            insert into guest.guest (id, email, first_seen, last_seen) values (:id, :email, :now, :now)
            on conflict (email) do update set last_seen = excluded.last_seen
            returning id
            """)
        .param("id", UserId.next().value())
        .param("email", email)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
        .single();
  }

  /** Somebody without an account as if they had one: their circle is their own. */
  Optional<Account> find(UserId id) {
    return jdbc.sql("select email from guest.guest where id = ?")
        .param(id.value())
        .query(String.class)
        .optional()
        .map(email ->
            new Account(
                id, email, email, new AgencyId(id.value()), Set.of(Role.GUEST), HubId.MAIN, false));
  }
}
