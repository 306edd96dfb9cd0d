package org.openmash.chronology;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Id;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class EntryStore {

  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
  private final JdbcClient jdbc;
  private final JsonMapper json;

  EntryStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(Subject subject, Entry entry) {
    jdbc.sql(
            """
            insert into chronology.entry (id, subject_kind, subject_id, what, words, happened_at,
              recorded_at, by_user, by_agency, circle, agency_id)
            values (:id, :kind, :subject, :what, :words::json, :happened, :recorded, :by, :byAgency,
              :circle, :agency::uuid)
            """)
        .param("id", Id.random())
        .param("kind", subject.kind())
        .param("subject", subject.id())
        .param("what", entry.what())
        .param("words", json.writeValueAsString(entry.words()))
        .param("happened", atUtc(entry.happenedAt()))
        .param("recorded", atUtc(entry.recordedAt()))
        .param("by", entry.by().value())
        .param("byAgency", entry.byAgency().value())
        .param("circle", word(entry.circle()))
        .param("agency", agency(entry.circle()))
        .update();
  }

  List<Entry> of(Subject subject) {
    return jdbc.sql(
            """
            select what, words::text, happened_at, recorded_at, by_user, by_agency, agency_id
            from chronology.entry where subject_id = :id and subject_kind = :kind
            order by happened_at, line
            """)
        .param("id", subject.id())
        .param("kind", subject.kind())
        .query((row, n) -> entry(row))
        .list();
  }

  private Entry entry(ResultSet row) throws SQLException {
    UUID agency = row.getObject("agency_id", UUID.class);
    return new Entry(
        row.getString("what"),
        json.readValue(row.getString("words"), WORDS),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new UserId(row.getObject("by_user", UUID.class)),
        new AgencyId(row.getObject("by_agency", UUID.class)),
        agency == null ? Circle.hubOnly() : Circle.with(new AgencyId(agency)));
  }

  private static String word(Circle circle) {
    return switch (circle) {
      case Circle.HubOnly() -> "hub";
      case Circle.WithAgency ignored -> "all";
    };
  }

  private static @Nullable UUID agency(Circle circle) {
    return switch (circle) {
      case Circle.HubOnly() -> null;
      case Circle.WithAgency(AgencyId agency) -> agency.value();
    };
  }

  private static OffsetDateTime atUtc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
