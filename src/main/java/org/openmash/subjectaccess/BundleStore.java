package org.openmash.subjectaccess;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.holding.Caution;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was found, and of what becomes of each passage. */
@Component
class BundleStore {

  private final JdbcClient jdbc;

  BundleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps it, unless the very same was gathered before. */
  boolean add(SubjectRequest request, Gathering.Found found, Instant now) {
    UUID id = Id.random();
    int added =
        jdbc.sql(
                """
                insert into subjectaccess.item
                  (id, request_id, person_id, subject_id, module, what, at, digest, gathered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (request_id, digest) do nothing
                """)
            .params(
                id,
                request.id().value(),
                request.person().value(),
                found.held().subject().id(),
                found.module(),
                found.held().what(),
                Timestamp.from(found.held().at()),
                found.digest(),
                Timestamp.from(now))
            .update();
    int number = 0;
    for (Gathering.Part part : added == 0 ? List.<Gathering.Part>of() : found.parts()) {
      add(request, id, found.held().subject().id(), number++, part);
    }
    return added > 0;
  }

  private void add(
      SubjectRequest request, UUID item, UUID subject, int number, Gathering.Part part) {
    jdbc.sql(
            """
            insert into subjectaccess.passage
              (id, item_id, request_id, person_id, subject_id, number, label, words, cautions, document_id)
            values (:id, :item, :request, :person, :subject, :number, :label, :words, :cautions, :document)
            """)
        .param("id", Id.random())
        .param("item", item)
        .param("request", request.id().value())
        .param("person", request.person().value())
        .param("subject", subject)
        .param("number", number)
        .param("label", part.passage().label())
        .param("words", part.passage().text())
        .param(
            "cautions", part.passage().cautions().stream().map(Enum::name).toArray(String[]::new))
        .param("document", part.document() == null ? null : part.document().value())
        .update();
  }

  /** Everything this actor may see, in the order of a life. */
  List<Item> items(SubjectRequestId request) {
    Map<UUID, List<Piece>> pieces =
        jdbc
            .sql("select * from subjectaccess.passage where request_id = ? order by number")
            .param(request.value())
            .query(BundleStore::piece)
            .stream()
            .collect(Collectors.groupingBy(Piece::item, LinkedHashMap::new, Collectors.toList()));
    return jdbc.sql(
            """
            select i.id, i.module, i.what, i.at, i.gathered_at > r.gathered_at as fresh
            from subjectaccess.item i join subjectaccess.request r on r.id = i.request_id
            where i.request_id = ? order by i.at, i.line
            """)
        .param(request.value())
        .query((row, n) -> {
          UUID id = row.getObject("id", UUID.class);
          return new Item(
              id,
              row.getString("module"),
              row.getString("what"),
              row.getTimestamp("at").toInstant(),
              row.getBoolean("fresh"),
              pieces.getOrDefault(id, List.of()));
        })
        .list();
  }

  Optional<Piece> find(SubjectRequestId request, PassageId id) {
    return jdbc.sql("select * from subjectaccess.passage where id = ? and request_id = ?")
        .params(id.value(), request.value())
        .query(BundleStore::piece)
        .optional();
  }

  void decide(PassageId id, Decision decision, UserId by, Instant at) {
    String kind =
        switch (decision) {
          case Decision.Release() -> "RELEASE";
          case Decision.LeaveOut ignored -> "LEAVE_OUT";
          case Decision.InPart ignored -> "IN_PART";
        };
    Reason reason =
        switch (decision) {
          case Decision.Release() -> null;
          case Decision.LeaveOut(Reason why, String ignored) -> why;
          case Decision.InPart(Reason why, String ignored, List<String> removed) -> why;
        };
    String judgedBy =
        switch (decision) {
          case Decision.Release() -> null;
          case Decision.LeaveOut(Reason why, String name) -> name;
          case Decision.InPart(Reason why, String name, List<String> removed) -> name;
        };
    List<String> removed = decision instanceof Decision.InPart part ? part.removed() : List.of();
    jdbc.sql(
            """
            update subjectaccess.passage set decision = :kind, reason = :reason, judged_by = :judged, removed = :removed,
              decided_by = :by, decided_at = :at, sent_back = null, sent_back_by = null
            where id = :id
            """)
        .param("kind", kind)
        .param("reason", reason == null ? null : reason.name())
        .param("judged", judgedBy)
        .param("removed", removed.toArray(String[]::new))
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .param("id", id.value())
        .update();
  }

  /** This person has opened the file it stands for. */
  void opened(PassageId id, UserId by) {
    jdbc.sql(
            "update subjectaccess.passage set opened_by = array_append(opened_by, :by) where id = :id and not :by = any(opened_by)")
        .param("by", by.value())
        .param("id", id.value())
        .update();
  }

  boolean hasOpened(PassageId id, UserId by) {
    return jdbc.sql(
            "select exists (select from subjectaccess.passage where id = ? and ? = any(opened_by))")
        .params(id.value(), by.value())
        .query(Boolean.class)
        .single();
  }

  void sendBack(PassageId id, String because, UserId by) {
    jdbc.sql(
            """
            update subjectaccess.passage set decision = null, reason = null, judged_by = null, removed = '{}',
              decided_by = null, decided_at = null, sent_back = ?, sent_back_by = ?
            where id = ?
            """)
        .params(because, by.value(), id.value())
        .update();
  }

  /** How many passages this actor may see, and how many of them are decided. */
  Progress progress(SubjectRequestId request) {
    return jdbc.sql(
            "select count(*), count(decision) from subjectaccess.passage where request_id = ?")
        .param(request.value())
        .query((row, n) -> new Progress(row.getInt(1), row.getInt(2), false))
        .single();
  }

  /** Whether this person decided any of it. */
  boolean anyBy(SubjectRequestId request, UserId by) {
    return jdbc.sql(
            "select exists (select from subjectaccess.passage where request_id = ? and decided_by = ?)")
        .params(request.value(), by.value())
        .query(Boolean.class)
        .single();
  }

  private static Piece piece(ResultSet row, int number) throws SQLException {
    UUID document = row.getObject("document_id", UUID.class);
    UUID by = row.getObject("decided_by", UUID.class);
    return new Piece(
        new PassageId(row.getObject("id", UUID.class)),
        row.getObject("item_id", UUID.class),
        row.getString("label"),
        row.getString("words"),
        cautions(row.getArray("cautions")),
        document == null ? null : new DocumentId(document),
        decision(row),
        by == null ? null : new UserId(by),
        row.getString("sent_back"));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    String kind = row.getString("decision");
    if (kind == null) {
      return null;
    }
    if (kind.equals("RELEASE")) {
      return new Decision.Release();
    }
    Reason reason = Reason.valueOf(row.getString("reason"));
    String judgedBy = row.getString("judged_by");
    return kind.equals("LEAVE_OUT")
        ? new Decision.LeaveOut(reason, judgedBy)
        : new Decision.InPart(
            reason, judgedBy, List.of((String[]) row.getArray("removed").getArray()));
  }

  private static Set<Caution> cautions(Array array) throws SQLException {
    return Arrays.stream((String[]) array.getArray())
        .map(Caution::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
