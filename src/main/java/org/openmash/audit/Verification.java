package org.openmash.audit;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmash.audit.Tampering.Deleted;
import org.openmash.audit.Tampering.Edited;
import org.openmash.audit.Tampering.OldCopy;
import org.openmash.audit.Tampering.OtherChain;
import org.openmash.audit.Tampering.Reordered;
import org.openmash.audit.Tampering.TailCut;

/** Walks the chain from its first line and stops at the first thing that is wrong. */
final class Verification {

  private final Head own;
  private final NavigableMap<Long, List<Head>> published;
  private byte[] before = new byte[32];
  private long seq;

  /**
   * @param own the head the database itself keeps, read before its lines
   * @param published the heads outside the database, read before that
   */
  Verification(Head own, NavigableMap<Long, List<Head>> published) {
    this.own = own;
    this.published = published;
  }

  /** How many lines were found whole. */
  long whole() {
    return seq;
  }

  /** Whether the next line, in the order of their numbers, goes on from the one before. */
  boolean goesOn(SealedLine line) {
    boolean whole =
        line.seq() == seq + 1
            && line.follows(before)
            && line.isAsSealed()
            && (line.seq() != own.seq() || own.isSealOf(line.hash()))
            && otherHead(line).isEmpty();
    if (whole) {
      seq = line.seq();
      before = line.hash();
    }
    return whole;
  }

  /**
   * What happened to the line that does not go on.
   *
   * @param isSomewhere whether a line with this seal is anywhere in the trail
   */
  Tampering wrong(SealedLine line, Predicate<byte[]> isSomewhere) {
    if (line.seq() > seq + 1) {
      return new Deleted(seq + 1, line.seq() - 1);
    }
    if (line.follows(before)) {
      return otherHead(line)
          .filter(head -> line.isAsSealed())
          .<Tampering>map(head -> new OtherChain(line.seq(), head.at()))
          .orElse(new Edited(line.seq()));
    }
    if (line.isAsSealed()) {
      // Untouched itself, but sealed onto another line than the one that stands before it now.
      return new Edited(Math.max(1, line.seq() - 1));
    }
    return moved(line, isSomewhere);
  }

  /** After the last line. */
  Optional<Tampering> end() {
    if (seq < own.seq()) {
      return Optional.of(new TailCut(seq + 1, own.seq()));
    }
    return Optional.ofNullable(published.lastEntry())
        .filter(last -> last.getKey() > seq)
        .map(last -> new OldCopy(seq + 1, last.getValue().getLast()));
  }

  private Tampering moved(SealedLine line, Predicate<byte[]> isSomewhere) {
    for (long place = 1; place <= own.seq(); place++) {
      if (line.wasSealedAs(place)) {
        return isSomewhere.test(line.prev())
            ? new Reordered(line.seq(), place)
            : new Deleted(line.seq(), line.seq());
      }
    }
    return new Edited(line.seq());
  }

  private Optional<Head> otherHead(SealedLine line) {
    return published.getOrDefault(line.seq(), List.of()).stream()
        .filter(head -> !head.isSealOf(line.hash()))
        .findFirst();
  }
}
