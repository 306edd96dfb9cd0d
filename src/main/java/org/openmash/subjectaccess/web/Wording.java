package org.openmash.subjectaccess.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openmash.subjectaccess.Decision;
import org.openmash.subjectaccess.Piece;
import org.openmash.subjectaccess.Removal;

/** How a passage is shown to whoever reads it. */
final class Wording {

  private Wording() {}

  /** A stretch that is taken out, or names somebody else, or neither. */
  record Part(String text, boolean out, boolean name) {}

  /** The key of what is decided: "undecided", "RELEASE", the reason of what is left out. */
  static String of(Piece piece) {
    return switch (piece.decision()) {
      case null -> "undecided";
      case Decision.Release() -> "RELEASE";
      case Decision.LeaveOut(var reason, var by) -> reason.name();
      case Decision.InPart(var reason, var by, var removed) -> "part." + reason;
    };
  }

  /** Names of others that stand in it. */
  static List<String> found(Piece piece, Set<String> names) {
    return names.stream().filter(name -> Removal.names(piece.words(), name)).sorted().toList();
  }

  static List<Part> parts(Piece piece, Set<String> names) {
    String text = piece.words();
    boolean[] out =
        Removal.marked(
            text, piece.decision() instanceof Decision.InPart part ? part.removed() : List.of());
    boolean[] name = Removal.named(text, names);
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || out[at] != out[from] || name[at] != name[from]) {
        parts.add(new Part(text.substring(from, at), out[from], name[from]));
        from = at;
      }
    }
    return parts;
  }
}
