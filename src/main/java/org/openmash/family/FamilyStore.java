package org.openmash.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.Id;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of facts. Versions are appended, never rewritten. */
@Component
class FamilyStore {

  private static final String NEWEST =
      """
      select f.id, f.kind, f.person_id, f.other_id, f.home_id, f.undone_at is not null as undone,
        v.version, v.recorded, v.by_user, v.at
      from family.fact f join lateral (
        select * from family.version where fact_id = f.id order by version desc limit 1) v on true
      """;

  private final JdbcClient jdbc;

  FamilyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A fact as it was last written, by the ids it was written with. */
  record Row(FactId id, FactKind kind, About about, boolean undone, FactVersion newest) {}

  void add(FactId id, FactKind kind, About about) {
    jdbc.sql(
            """
            insert into family.fact (id, kind, person_id, other_id, home_id)
            values (:id, :kind, :person, :other, :home)
            """)
        .param("id", id.value())
        .param("kind", kind.word())
        .param("person", about.person().value())
        .param("other", value(about.other()))
        .param("home", value(about.home()))
        .update();
  }

  void addVersion(FactId id, FactVersion version) {
    jdbc.sql(
            """
            insert into family.version (fact_id, version, recorded, by_user, at)
            values (:id, :version, :recorded::jsonb, :by, :at)
            """)
        .param("id", id.value())
        .param("version", version.version())
        .param("recorded", version.recorded().json())
        .param("by", version.by().value())
        .param("at", version.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  void undo(FactId id, String because, UserId by, Instant at) {
    jdbc.sql(
            "update family.fact set undone_because = :because, undone_by = :by, undone_at = :at where id = :id")
        .param("because", because)
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  /** Two who write of the same people take turns, so that neither overlooks the other. */
  void takeTurns(UUID about) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('family ' || :about::text, 0))")
        .param("about", about)
        .query(row -> {});
  }

  /** Two steps along facts that stand, a shared household being one. */
  Set<PersonId> near(Collection<PersonId> people) {
    Set<PersonId> found = new HashSet<>(people);
    for (int step = 0; step < 2; step++) {
      found.addAll(
          jdbc
              .sql(
                  """
                  select unnest(array[f.person_id, f.other_id, n.person_id]) from family.fact f
                  left join family.fact n on n.home_id = f.home_id and n.undone_at is null
                  where f.undone_at is null and (f.person_id = any(:ids) or f.other_id = any(:ids))
                  """)
              .param("ids", found.stream().map(PersonId::value).toArray(UUID[]::new))
              .query((row, n) -> row.getObject(1, UUID.class))
              .stream()
              .filter(Objects::nonNull)
              .map(PersonId::new)
              .toList());
    }
    return found;
  }

  Optional<Row> find(FactId id) {
    return jdbc.sql(NEWEST + "where f.id = :id")
        .param("id", id.value())
        .query(FamilyStore::row)
        .optional();
  }

  /** Everything that stands of any of these. */
  List<Row> of(Collection<PersonId> persons) {
    return jdbc.sql(
            NEWEST
                + "where f.undone_at is null and (f.person_id = any(:ids) or f.other_id = any(:ids)) order by f.id")
        .param("ids", values(persons))
        .query(FamilyStore::row)
        .list();
  }

  /** Whoever lives or lived in one of these. */
  List<Row> in(Collection<HomeId> homes) {
    return jdbc.sql(NEWEST + "where f.undone_at is null and f.home_id = any(:ids) order by f.id")
        .param("ids", values(homes))
        .query(FamilyStore::row)
        .list();
  }

  List<FactVersion> versions(FactId id) {
    return jdbc.sql(
            "select version, recorded, by_user, at from family.version where fact_id = :id order by version desc")
        .param("id", id.value())
        .query(FamilyStore::version)
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    UUID other = row.getObject("other_id", UUID.class);
    UUID home = row.getObject("home_id", UUID.class);
    return new Row(
        new FactId(row.getObject("id", UUID.class)),
        FactKind.of(row.getString("kind")),
        new About(
            new PersonId(row.getObject("person_id", UUID.class)),
            other == null ? null : new PersonId(other),
            home == null ? null : new HomeId(home)),
        row.getBoolean("undone"),
        version(row, number));
  }

  private static FactVersion version(ResultSet row, int number) throws SQLException {
    return new FactVersion(
        row.getInt("version"),
        Recorded.parse(row.getString("recorded")),
        new UserId(row.getObject("by_user", UUID.class)),
        row.getTimestamp("at").toInstant());
  }

  private static @Nullable UUID value(@Nullable Id id) {
    return id == null ? null : id.value();
  }

  private static UUID[] values(Collection<? extends Id> ids) {
    return ids.stream().map(Id::value).toArray(UUID[]::new);
  }
}
