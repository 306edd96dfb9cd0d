package org.openmash.informationrequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passages that are to go on, and what was decided about each. */
@Component
class OnwardStore {

  private static final String SELECT =
      """
      select o.id, o.passage_id, o.request_id, o.to_agency, o.to_name, o.why, o.asked_name, o.asked_at,
        o.granted, o.side, o.decided_name, o.decided_at, o.reason
      from informationrequest.onward o
      """;

  private final JdbcClient jdbc;

  OnwardStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Actor actor, AgencyId whose, Onward onward) {
    AgencyId to = onward.to();
    jdbc.sql(
            """
            insert into informationrequest.onward
              (id, passage_id, request_id, agency_id, to_agency, to_name, why, asked_by, asked_name, asked_at)
            values (:id, :passage, :request, :agency, :to, :toName, :why, :by, :name, :at)
            """)
        .param("id", onward.id().value())
        .param("passage", onward.passage().value())
        .param("request", onward.request().value())
        .param("agency", whose.value())
        .param("to", to == null ? null : to.value())
        .param("toName", onward.toName())
        .param("why", onward.why())
        .param("by", actor.user().value())
        .param("name", onward.askedBy())
        .param("at", Timestamp.from(onward.askedAt()))
        .update();
  }

  /** False where somebody decided it meanwhile. */
  boolean decide(Actor actor, OnwardId id, Onward.Decision decision) {
    return jdbc.sql(
                """
                update informationrequest.onward set granted = :granted, side = :side, decided_by = :by,
                  decided_name = :name, decided_at = :at, reason = :reason
                where id = :id and decided_at is null
                """)
            .param("id", id.value())
            .param("granted", decision.granted())
            .param("side", decision.side().name())
            .param("by", actor.user().value())
            .param("name", decision.by())
            .param("at", Timestamp.from(decision.at()))
            .param("reason", decision.reason())
            .update()
        == 1;
  }

  Optional<Onward> find(OnwardId id) {
    return jdbc.sql(SELECT + "where o.id = :id")
        .param("id", id.value())
        .query(OnwardStore::row)
        .optional();
  }

  List<Onward> of(RequestId request) {
    return jdbc.sql(SELECT + "where o.request_id = :request order by o.asked_at")
        .param("request", request.value())
        .query(OnwardStore::row)
        .list();
  }

  /** A passage that went to an agency; its source is null where that must stay anonymous. */
  record Gone(Reference reference, String words, @Nullable AgencyId source, Instant at) {}

  List<Gone> to(AgencyId agency) {
    return jdbc.sql(
            """
            select r.reference, p.words, case when p.source_anonymous then null else o.agency_id end as source, o.decided_at
            from informationrequest.onward o
            join informationrequest.passage p on p.id = o.passage_id
            join informationrequest.request r on r.id = o.request_id
            where o.to_agency = :agency and o.granted order by o.decided_at desc limit 100
            """)
        .param("agency", agency.value())
        .query((row, n) -> {
          UUID source = row.getObject("source", UUID.class);
          return new Gone(
              new Reference(row.getString("reference")),
              row.getString("words"),
              source == null ? null : new AgencyId(source),
              row.getTimestamp("decided_at").toInstant());
        })
        .list();
  }

  private static Onward row(ResultSet row, int n) throws SQLException {
    UUID to = row.getObject("to_agency", UUID.class);
    return new Onward(
        new OnwardId(row.getObject("id", UUID.class)),
        new PassageId(row.getObject("passage_id", UUID.class)),
        new RequestId(row.getObject("request_id", UUID.class)),
        to == null ? null : new AgencyId(to),
        row.getString("to_name"),
        row.getString("why"),
        row.getString("asked_name"),
        row.getTimestamp("asked_at").toInstant(),
        decision(row));
  }

  private static Onward.@Nullable Decision decision(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("decided_at");
    return at == null
        ? null
        : new Onward.Decision(
            row.getBoolean("granted"),
            Onward.Side.valueOf(Objects.requireNonNull(row.getString("side"))),
            row.getString("decided_name"),
            at.toInstant(),
            row.getString("reason"));
  }
}
