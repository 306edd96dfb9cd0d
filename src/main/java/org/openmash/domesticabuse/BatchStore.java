package org.openmash.domesticabuse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.domesticabuse.Batch.Row.Mistake;
import org.openmash.domesticabuse.Batch.Row.Refused;
import org.openmash.domesticabuse.Batch.Row.Taken;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of batches: what became of each row of a file, and nothing of what stood in it. */
@Component
class BatchStore {

  private static final String SELECT =
      "select id, agency_id, at, rows, taken, known, refused, moved_at from domesticabuse.batch ";

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.builder().build();

  BatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(BatchId id, AgencyId agency, UserId by, int rows, Instant at) {
    jdbc.sql(
            """
            insert into domesticabuse.batch (id, agency_id, by_user, at, rows, moved_at)
            values (:id, :agency, :by, :at, :rows, :at)
            """)
        .param("id", id.value())
        .param("agency", agency.value())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .param("rows", rows)
        .update();
  }

  void report(BatchId id, List<Batch.Row> rows, Instant at) {
    int taken = 0;
    int known = 0;
    int refused = 0;
    for (Batch.Row row : rows) {
      switch (row.outcome()) {
        case Taken(NotificationId notification, Reference reference, boolean fresh) -> {
          taken += fresh ? 1 : 0;
          known += fresh ? 0 : 1;
          add(id, row.line(), fresh ? "TAKEN" : "KNOWN", notification.value(), reference, "[]");
        }
        case Refused(List<Mistake> mistakes) -> {
          refused++;
          add(id, row.line(), "REFUSED", null, null, json.writeValueAsString(mistakes));
        }
      }
    }
    jdbc.sql(
            """
            update domesticabuse.batch set taken = taken + :taken, known = known + :known,
              refused = refused + :refused, moved_at = :at where id = :id
            """)
        .param("taken", taken)
        .param("known", known)
        .param("refused", refused)
        .param("at", Timestamp.from(at))
        .param("id", id.value())
        .update();
  }

  private void add(
      BatchId id,
      int line,
      String outcome,
      @Nullable UUID notification,
      @Nullable Reference reference,
      String mistakes) {
    jdbc.sql(
            """
            insert into domesticabuse.batch_row (batch_id, line, outcome, notification_id, reference, mistakes)
            values (:batch, :line, :outcome, :notification::uuid, :reference, :mistakes::jsonb)
            """)
        .param("batch", id.value())
        .param("line", line)
        .param("outcome", outcome)
        .param("notification", notification)
        .param("reference", reference == null ? null : reference.value())
        .param("mistakes", mistakes)
        .update();
  }

  Optional<Batch> find(BatchId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(BatchStore::batch)
        .optional();
  }

  List<Batch> recent(int most) {
    return jdbc.sql(SELECT + "order by at desc, id limit :most")
        .param("most", most)
        .query(BatchStore::batch)
        .list();
  }

  List<Batch.Row> rows(BatchId id) {
    return jdbc.sql(
            """
            select line, outcome, notification_id, reference, mistakes from domesticabuse.batch_row
            where batch_id = :id order by outcome <> 'REFUSED', line
            """)
        .param("id", id.value())
        .query(this::row)
        .list();
  }

  private Batch.Row row(ResultSet row, int n) throws SQLException {
    int line = row.getInt("line");
    String outcome = row.getString("outcome");
    return outcome.equals("REFUSED")
        ? new Batch.Row(
            line, new Refused(List.of(json.readValue(row.getString("mistakes"), Mistake[].class))))
        : new Batch.Row(
            line,
            new Taken(
                new NotificationId(row.getObject("notification_id", UUID.class)),
                Reference.parse(row.getString("reference")),
                outcome.equals("TAKEN")));
  }

  private static Batch batch(ResultSet row, int n) throws SQLException {
    return new Batch(
        new BatchId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getTimestamp("at").toInstant(),
        row.getInt("rows"),
        row.getInt("taken"),
        row.getInt("known"),
        row.getInt("refused"),
        row.getTimestamp("moved_at").toInstant());
  }
}
