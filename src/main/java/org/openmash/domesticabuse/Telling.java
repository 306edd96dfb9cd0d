package org.openmash.domesticabuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;

/**
 * What one agency is told about one child: that an incident of domestic abuse took place, and on
 * which day. No address, no adult, nothing of how the victim is reached.
 *
 * @param told when and how it reached the agency; null while it has not
 * @param seenAt when its safeguarding lead said so
 */
public record Telling(
    TellingId id,
    NotificationId notification,
    AgencyId police,
    AgencyId agency,
    Kind kind,
    Reference reference,
    String child,
    @Nullable LocalDate born,
    @Nullable LocalDate expected,
    LocalDate happenedOn,
    Instant queuedAt,
    @Nullable Told told,
    @Nullable Instant seenAt,
    UUID childId) {

  /** For whom it is. */
  public enum Kind {
    /** Operation Encompass: the key adult, before the next school day. */
    SCHOOL("DA.key-adult"),
    HEALTH_VISITOR("DA.early-years"),
    MIDWIFE("DA.early-years");

    private final String rule;

    Kind(String rule) {
      this.rule = rule;
    }

    /** The deadline it is told by. */
    public String rule() {
      return rule;
    }
  }

  /** When it reached them, and by which way. */
  public record Told(Instant at, How how) {}

  /** By which way they were told. */
  public enum How {
    MAIL,
    TELEPHONE,
    PAGE
  }
}
