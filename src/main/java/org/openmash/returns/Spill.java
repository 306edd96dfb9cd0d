package org.openmash.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows sorted by rule, in memory while they are few. The file they go to otherwise has no name any
 * more once it is open, and is gone with this program however that ends.
 */
final class Spill implements Closeable {

  private static final int PIECE = 1 << 15;

  private final Map<RuleCard, Pile> piles = new LinkedHashMap<>();
  private @Nullable FileChannel file;

  /** Takes rows back. */
  interface Taker {
    void take(FindingRow row) throws IOException;
  }

  private record Piece(long position, int length) {}

  private static final class Pile {
    private final List<Piece> pieces = new ArrayList<>();
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
  }

  void add(FindingRow row) throws IOException {
    Pile pile = piles.computeIfAbsent(row.rule(), rule -> new Pile());
    write(new DataOutputStream(pile.rest), row);
    if (pile.rest.size() > PIECE) {
      FileChannel open = opened();
      ByteBuffer bytes = ByteBuffer.wrap(pile.rest.toByteArray());
      pile.pieces.add(new Piece(open.size(), bytes.remaining()));
      while (bytes.hasRemaining()) {
        open.write(bytes, open.size());
      }
      pile.rest.reset();
    }
  }

  private FileChannel opened() throws IOException {
    FileChannel open = file;
    if (open == null) {
      Path path = Files.createTempFile("findings", null);
      open =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file = open;
    }
    return open;
  }

  /** Every row of one rule, in the order they came. */
  void each(RuleCard rule, Taker taker) throws IOException {
    Pile pile = piles.get(rule);
    if (pile == null) {
      return;
    }
    for (Piece piece : pile.pieces) {
      ByteBuffer bytes = ByteBuffer.allocate(piece.length());
      FileChannel open = opened();
      while (bytes.hasRemaining() && open.read(bytes, piece.position() + bytes.position()) >= 0) {
        // A read may bring less than was asked for.
      }
      read(rule, bytes.array(), taker);
    }
    read(rule, pile.rest.toByteArray(), taker);
  }

  private static void write(DataOutputStream out, FindingRow row) throws IOException {
    text(out, row.child());
    out.writeInt(row.place().line());
    out.writeInt(row.place().column());
    text(out, row.element());
    text(out, row.value());
    text(out, row.with());
    text(out, row.sentence());
  }

  private static void read(RuleCard rule, byte[] bytes, Taker taker) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    while (in.available() > 0) {
      taker.take(
          new FindingRow(
              rule,
              text(in),
              new Place(in.readInt(), in.readInt()),
              text(in),
              text(in),
              text(in),
              text(in)));
    }
  }

  /** Java's own way of writing text ends at 64 kilobytes. */
  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
