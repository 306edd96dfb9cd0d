package org.openmash.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class KeyStore {

  private static final String COLUMNS =
      "select id, name, agency_id, uses, made_at, expires_at, revoked_at, last_used_at from access.system_key ";
  private static final Duration TOLD_APART = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Secrets secrets;

  KeyStore(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  void add(SystemKey key, String text) {
    jdbc.sql(
            """
            insert into access.system_key (id, hash, name, agency_id, uses, made_at, expires_at)
            values (:id, :hash, :name, :agency, :uses::text[], :made, :expires)
            """)
        .param("id", key.id().value())
        .param("hash", hash(text))
        .param("name", key.name())
        .param("agency", key.agency().value())
        .param(
            "uses",
            key.uses().stream()
                .map(KeyUse::name)
                .sorted()
                .collect(Collectors.joining(",", "{", "}")))
        .param("made", Timestamp.from(key.madeAt()))
        .param("expires", Timestamp.from(key.expiresAt()))
        .update();
  }

  Optional<SystemKey> find(UserId id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id.value()).query(KeyStore::read).optional();
  }

  Optional<SystemKey> findByText(String text) {
    return jdbc.sql(COLUMNS + "where hash = ?").param(hash(text)).query(KeyStore::read).optional();
  }

  List<SystemKey> all() {
    return jdbc.sql(COLUMNS + "order by revoked_at nulls first, name, id")
        .query(KeyStore::read)
        .list();
  }

  void renew(UserId id, String text, Instant expires) {
    jdbc.sql("update access.system_key set hash = ?, expires_at = ? where id = ?")
        .params(hash(text), Timestamp.from(expires), id.value())
        .update();
  }

  void revoke(UserId id, Instant now) {
    jdbc.sql("update access.system_key set revoked_at = ? where id = ? and revoked_at is null")
        .params(Timestamp.from(now), id.value())
        .update();
  }

  /** To the minute: not every request needs to write. */
  void used(UserId id, Instant now) {
    jdbc.sql(
            """
            update access.system_key set last_used_at = :now
            where id = :id and (last_used_at is null or last_used_at < :before)
            """)
        .param("now", Timestamp.from(now))
        .param("before", Timestamp.from(now.minus(TOLD_APART)))
        .param("id", id.value())
        .update();
  }

  /** Nobody without the key file can make one, so looking one up tells nothing by its time. */
  private byte[] hash(String text) {
    return secrets.mark("system key", text);
  }

  private static SystemKey read(ResultSet row, int number) throws SQLException {
    Array uses = row.getArray("uses");
    return new SystemKey(
        new UserId(row.getObject("id", UUID.class)),
        row.getString("name"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        Arrays.stream((String[]) uses.getArray()).map(KeyUse::valueOf).collect(Collectors.toSet()),
        row.getTimestamp("made_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        instant(row, "revoked_at"),
        instant(row, "last_used_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
