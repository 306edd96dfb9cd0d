package org.openmash.restriction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.UserId;

/** Whom somebody who works here said they know. */
public record Relation(
    RelationId id,
    UserId user,
    RelationForm.Kind kind,
    @Nullable String whom,
    @Nullable LocalDate born,
    @Nullable String house,
    @Nullable String postcode,
    Instant at,
    String hub) {

  /** As it would be typed into the search. */
  String typed() {
    return (whom == null ? "" : whom)
        + (born == null
            ? ""
            : " " + born.getDayOfMonth() + " " + born.getMonthValue() + " " + born.getYear())
        + (postcode == null ? "" : " " + postcode);
  }
}
