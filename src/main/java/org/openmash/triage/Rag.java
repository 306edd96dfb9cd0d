package org.openmash.triage;

import org.jspecify.annotations.Nullable;
import org.openmash.referral.ReferralLine;

/**
 * How soon a contact must be decided. Local: the hours behind each colour are in <code>
 * deadlines.yaml</code>.
 */
public enum Rag {
  RED,
  AMBER,
  GREEN,
  BLUE;

  /** The timer the colour starts, counted from the moment the hub received the referral. */
  String rule() {
    return "RAG." + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Only a suggestion, from what the referrer says: a person rates. */
  static @Nullable Rag suggested(ReferralLine referral) {
    if (referral.inDanger()) {
      return RED;
    }
    return switch (referral.proposedLevel()) {
      case "4" -> RED;
      case "3" -> AMBER;
      case "2" -> GREEN;
      default -> null;
    };
  }

  /** Its place among those due at the same time; 9 for none. */
  static int weight(@Nullable Rag rag) {
    return rag == null ? 9 : rag.ordinal();
  }

  /** Blue has no target: nothing runs. */
  boolean hasClock() {
    return this != BLUE;
  }
}
