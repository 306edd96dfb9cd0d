package org.openmash.subjectaccess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.DocumentId;

/**
 * One thing as whoever asked reads it: made of what was released, so that nothing else can reach
 * the paper.
 *
 * @param source who gave it; null where the hub did, or it must stay unknown
 * @param files what goes with it, whole
 */
public record Shown(
    String what, Instant at, @Nullable String source, List<DocumentId> files, List<Line> lines) {

  public Shown {
    files = List.copyOf(files);
    lines = List.copyOf(lines);
  }

  /**
   * A question with its answer, or with the reason why there is none.
   *
   * @param out why it is left out, wholly; null where it is not
   * @param stretches what stays of it
   * @param why why parts are left out; null where none are, or the reason is not told
   */
  public record Line(
      String label, @Nullable Reason out, List<Removal.Stretch> stretches, @Nullable Reason why) {}

  /** Everything of it that may be read; nothing where only silence is left. */
  static List<Shown> of(List<Item> items) {
    return items.stream()
        .map(Shown::of)
        .filter(shown -> !shown.lines().isEmpty() || !shown.files().isEmpty())
        .toList();
  }

  private static Shown of(Item item) {
    String source = null;
    List<DocumentId> files = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Piece piece : item.pieces()) {
      boolean released = piece.decision() instanceof Decision.Release;
      if (piece.label().equals(Item.SOURCE)) {
        source = released ? piece.words() : null;
      } else if (piece.document() != null && released) {
        files.add(piece.document());
      } else {
        line(piece, lines);
      }
    }
    return new Shown(item.what(), item.at(), source, files, lines);
  }

  private static void line(Piece piece, List<Line> lines) {
    switch (piece.decision()) {
      case Decision.Release() ->
          lines.add(
              new Line(
                  piece.label(), null, List.of(new Removal.Stretch(piece.words(), false)), null));
      case Decision.LeaveOut(Reason reason, String by) -> {
        if (reason.isTold()) {
          lines.add(new Line(piece.label(), reason, List.of(), null));
        }
      }
      case Decision.InPart(Reason reason, String by, List<String> removed) ->
          lines.add(
              new Line(
                  piece.label(),
                  null,
                  Removal.of(piece.words(), removed),
                  reason.isTold() ? reason : null));
      case null -> throw new NotDone();
    }
  }
}
