package org.openmash.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.document.Inspected.Fit;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DocumentStore {

  private static final String COLUMNS =
      "id, owner_kind, owner_id, kept_by, kept_at, title, kind, size, state";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Pieces pieces;

  DocumentStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.pieces = new Pieces(jdbc);
  }

  Pieces pieces() {
    return pieces;
  }

  /** One at a time for each owner, so that two uploads at once cannot both be the last one. */
  void lock(Subject owner) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:owner, 0))")
        .param("owner", "document:" + owner.kind() + ":" + owner.id())
        .query()
        .singleRow();
  }

  Document add(
      Subject owner, AgencyId agency, UserId keptBy, Fit file, byte[] digest, State state) {
    Document document =
        new Document(
            DocumentId.next(),
            owner,
            keptBy,
            clock.instant(),
            file.title(),
            file.kind(),
            file.bytes().length,
            state);
    jdbc.sql(
            """
            insert into document.document
              (id, owner_kind, owner_id, settled, agency_id, kept_by, kept_at, title, kind, size, digest, state, scanned_at)
            values (:id, :ownerKind, :ownerId, :settled, :agency, :keptBy, :keptAt, :title, :kind, :size, :digest, :state,
              case when :state in ('CLEAN', 'INFECTED') then :keptAt end)
            """)
        .param("id", document.id().value())
        .param("ownerKind", document.owner().kind())
        .param("ownerId", document.owner().id())
        .param("settled", isSettled(owner))
        .param("agency", agency.value())
        .param("keptBy", document.keptBy().value())
        .param("keptAt", timestamp(document.keptAt()))
        .param("title", document.title())
        .param("kind", document.kind().name())
        .param("size", document.size())
        .param("digest", digest)
        .param("state", document.state().name())
        .update();
    return document;
  }

  /** What belongs to a draft may still move or go; what belongs to a record stays. */
  private static boolean isSettled(Subject owner) {
    return !owner.kind().equals("draft") && !owner.kind().endsWith("-draft");
  }

  List<Document> of(Subject owner) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from document.document"
                + " where owner_kind = :kind and owner_id = :id order by kept_at, id")
        .param("kind", owner.kind())
        .param("id", owner.id())
        .query(DocumentStore::document)
        .list();
  }

  Optional<Document> find(DocumentId id) {
    return jdbc.sql("select " + COLUMNS + " from document.document where id = :id")
        .param("id", id.value())
        .query(DocumentStore::document)
        .optional();
  }

  /** The same bytes with the same owner: a form sent twice. */
  Optional<Document> same(Subject owner, byte[] digest) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from document.document"
                + " where owner_kind = :kind and owner_id = :id and digest = :digest"
                + " and state <> 'INFECTED' limit 1")
        .param("kind", owner.kind())
        .param("id", owner.id())
        .param("digest", digest)
        .query(DocumentStore::document)
        .optional();
  }

  long bytesKeptToday(UserId user) {
    return jdbc.sql(
            "select coalesce(sum(size), 0) from document.document"
                + " where kept_by = :user and kept_at > :since and state <> 'INFECTED'")
        .param("user", user.value())
        .param("since", timestamp(clock.instant().minus(Duration.ofDays(1))))
        .query(Long.class)
        .single();
  }

  int move(Subject from, Subject to, AgencyId agency) {
    return jdbc.sql(
            """
            update document.document
               set owner_kind = :toKind, owner_id = :toId, settled = :settled, agency_id = :agency
             where owner_kind = :fromKind and owner_id = :fromId
            """)
        .param("toKind", to.kind())
        .param("toId", to.id())
        .param("settled", isSettled(to))
        .param("agency", agency.value())
        .param("fromKind", from.kind())
        .param("fromId", from.id())
        .update();
  }

  int delete(DocumentId id) {
    pieces.delete(id);
    return jdbc.sql("delete from document.document where id = :id")
        .param("id", id.value())
        .update();
  }

  List<DocumentId> unscanned(int most) {
    return jdbc.sql(
            "select id from document.document where state in ('HELD', 'NOT_SCANNED')"
                + " order by kept_at limit :most")
        .param("most", most)
        .query((row, i) -> new DocumentId(row.getObject(1, UUID.class)))
        .list();
  }

  void mark(DocumentId id, State state) {
    jdbc.sql("update document.document set state = :state, scanned_at = :at where id = :id")
        .param("state", state.name())
        .param("at", timestamp(clock.instant()))
        .param("id", id.value())
        .update();
  }

  private static Document document(ResultSet row, int i) throws SQLException {
    return new Document(
        new DocumentId(row.getObject("id", UUID.class)),
        new Subject(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
        new UserId(row.getObject("kept_by", UUID.class)),
        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
        row.getString("title"),
        FileKind.valueOf(row.getString("kind")),
        row.getLong("size"),
        State.valueOf(row.getString("state")));
  }

  private static OffsetDateTime timestamp(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
