package org.openmash.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * One line as it is stored. Its seal is computed here as audit.seal computes it there, so that
 * nobody who can change the database can change both.
 *
 * @param facts everything sealed besides the line's place and the seal before it
 */
record SealedLine(long seq, byte[] facts, byte[] prev, byte[] hash) {

  /** In the order they are sealed in. */
  static final String COLUMNS =
      "seq, at, user_id, agency_id, scope, roles, session, act, subject_kind, subject_id, outcome, request, prev, hash";

  /** PostgreSQL's binary format counts from 2000, the seal from 1970. */
  private static final long MICROS_TO_2000 = 946_684_800_000_000L;

  private static final int MOMENT = 1;
  private static final int FIRST_WORD = 4;
  private static final int SUBJECT = 9;
  private static final int PREV = 12;

  private static final MessageDigest SHA_256 = sha256();

  /** Reads {@link #COLUMNS} from a row of PostgreSQL's binary copy format. */
  static SealedLine read(ByteBuffer row) {
    row.getShort();
    row.getInt();
    long seq = row.getLong();
    ByteBuffer facts = ByteBuffer.allocate(row.remaining());
    for (int column = MOMENT; column < PREV; column++) {
      int length = Math.max(0, row.getInt());
      if (column == MOMENT) {
        facts.putLong(row.getLong() + MICROS_TO_2000);
        continue;
      }
      if (column >= FIRST_WORD && column != SUBJECT) {
        facts.putInt(length);
      }
      facts.put(row.slice(row.position(), length));
      row.position(row.position() + length);
    }
    return new SealedLine(
        seq, Arrays.copyOf(facts.array(), facts.position()), bytes(row), bytes(row));
  }

  /** Whether the line is what was sealed, on the line it says it follows. */
  boolean isAsSealed() {
    return wasSealedAs(seq);
  }

  /** Whether the line would be whole if it stood in that place. */
  boolean wasSealedAs(long place) {
    synchronized (SHA_256) {
      SHA_256.update(prev);
      for (int shift = 56; shift >= 0; shift -= 8) {
        SHA_256.update((byte) (place >>> shift));
      }
      return Arrays.equals(SHA_256.digest(facts), hash);
    }
  }

  boolean follows(byte[] before) {
    return Arrays.equals(prev, before);
  }

  private static byte[] bytes(ByteBuffer row) {
    byte[] bytes = new byte[Math.max(0, row.getInt())];
    row.get(bytes);
    return bytes;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
