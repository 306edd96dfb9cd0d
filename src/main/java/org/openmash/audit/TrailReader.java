package org.openmash.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the whole trail, a few thousand lines at a time. */
@Component
class TrailReader {

  private static final Actor PROGRAM = Actor.system("verify the audit trail");
  private static final String LINES =
      "copy (select %s from audit.line order by seq) to stdout (format binary)"
          .formatted(SealedLine.COLUMNS);

  /** What PostgreSQL's binary copy format begins with: PGCOPY and three words. */
  private static final int HEADER = 19;

  private static final int TELL_EVERY = 50_000;

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final Work work;

  TrailReader(JdbcClient jdbc, JdbcTemplate template, Work work) {
    this.jdbc = jdbc;
    this.template = template;
    this.work = work;
  }

  /** What a walk over the trail found. */
  record Finding(long whole, boolean anchored, Optional<Tampering> tampering) {}

  /** The end of the chain as the database keeps it. */
  Head head(Instant now) {
    return work.as(PROGRAM, () -> own(now));
  }

  /** The seal of one line. */
  Optional<byte[]> seal(long seq) {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql("select hash from audit.line where seq = ?")
                .param(seq)
                .query(byte[].class)
                .optional());
  }

  /** Walks the trail, held against the heads published in this directory. */
  Finding verify(Path heads, Instant now, LongConsumer progress) throws IOException {
    // Heads are published after their lines are committed: read in this order, nothing that is
    // written meanwhile can look like tampering.
    NavigableMap<Long, List<Head>> published = new Heads(heads).read();
    return work.as(
        PROGRAM,
        () -> {
          Verification walk = new Verification(own(now), published);
          SealedLine wrong = template.execute((Connection c) -> walk(walk, c, progress));
          Optional<Tampering> found =
              wrong == null ? walk.end() : Optional.of(walk.wrong(wrong, this::isSomewhere));
          return new Finding(walk.whole(), !published.isEmpty(), found);
        });
  }

  /** Up to the first line that is wrong; copied in binary, several times as fast as a query. */
  private static @Nullable SealedLine walk(
      Verification walk, Connection connection, LongConsumer progress) throws SQLException {
    CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(LINES);
    SealedLine wrong = null;
    for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
      ByteBuffer fields = ByteBuffer.wrap(row);
      if (row.length > HEADER && row[0] == 'P') {
        fields.position(HEADER);
      }
      if (wrong == null && fields.getShort(fields.position()) > 0) {
        SealedLine line = SealedLine.read(fields);
        wrong = walk.goesOn(line) ? null : line;
        if (walk.whole() % TELL_EVERY == 0) {
          progress.accept(walk.whole());
        }
      }
    }
    return wrong;
  }

  private Head own(Instant now) {
    return jdbc.sql("select seq, hash from audit.head")
        .query((row, n) -> Head.of(row.getLong("seq"), now, row.getBytes("hash")))
        .single();
  }

  private boolean isSomewhere(byte[] hash) {
    return jdbc.sql("select exists (select from audit.line where hash = ?)")
        .param(hash)
        .query(Boolean.class)
        .single();
  }
}
