package org.openmash.document;

import java.io.InputStream;
import java.util.Objects;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;

/** Reads an opened attachment piece by piece, so that a slow reader holds no connection. */
final class PieceStream extends InputStream {

  private final Documents documents;
  private final Actor actor;
  private final DocumentId id;
  private byte[] piece = {};
  private int number;
  private int at;

  PieceStream(Documents documents, Actor actor, DocumentId id) {
    this.documents = documents;
    this.actor = actor;
    this.id = id;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (at == piece.length) {
      piece = documents.piece(actor, id, number++).orElse(new byte[0]);
      at = 0;
    }
    if (piece.length == 0) {
      return -1;
    }
    int read = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, into, offset, read);
    at += read;
    return read;
  }
}
