package org.openmash.domesticabuse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;

/**
 * A file of notifications, and how far it has got.
 *
 * @param rows how many it has
 * @param taken how many became notifications, or children of one
 * @param known how many were here already
 * @param movedAt when it last got further
 */
public record Batch(
    BatchId id,
    AgencyId agency,
    Instant at,
    int rows,
    int taken,
    int known,
    int refused,
    Instant movedAt) {

  public int done() {
    return taken + known + refused;
  }

  public boolean isDone() {
    return done() >= rows;
  }

  /**
   * What became of one row of a batch.
   *
   * @param line of the file, as a spreadsheet counts
   */
  public record Row(int line, Outcome outcome) {

    /** What became of it. */
    public sealed interface Outcome {}

    /**
     * It is here.
     *
     * @param fresh false where it was here already
     */
    public record Taken(NotificationId id, Reference reference, boolean fresh) implements Outcome {}

    /** It is wrong, and left nothing behind. */
    public record Refused(List<Mistake> mistakes) implements Outcome {}

    /**
     * What is wrong; never what was written there.
     *
     * @param column null where it is about the whole row
     */
    public record Mistake(@Nullable String column, String words) {}
  }
}
