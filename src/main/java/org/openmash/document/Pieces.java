package org.openmash.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.openmash.kernel.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of attachments, in rows of 256 KB beside their facts. */
final class Pieces {

  static final int SIZE = 256 * 1024;

  private final JdbcClient jdbc;

  Pieces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(DocumentId id, byte[] bytes) {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      int number = 0;
      for (byte[] piece = in.readNBytes(SIZE); piece.length > 0; piece = in.readNBytes(SIZE)) {
        jdbc.sql(
                "insert into document.piece (document_id, number, bytes) values (:id, :number, :bytes)")
            .param("id", id.value())
            .param("number", number++)
            .param("bytes", piece)
            .update();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<byte[]> find(DocumentId id, int number) {
    return jdbc.sql("select bytes from document.piece where document_id = :id and number = :number")
        .param("id", id.value())
        .param("number", number)
        .query((row, i) -> row.getBytes(1))
        .optional();
  }

  void delete(DocumentId id) {
    jdbc.sql("delete from document.piece where document_id = :id").param("id", id.value()).update();
  }
}
