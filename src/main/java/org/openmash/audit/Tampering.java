package org.openmash.audit;

import java.time.Instant;

/** What somebody did to the trail, as far as the trail and its published heads can tell. */
sealed interface Tampering {

  /** The first line that is wrong or missing. */
  long seq();

  /** What happened, for whoever has to act on it. */
  String words();

  /** The line no longer is what was sealed. */
  record Edited(long seq) implements Tampering {
    @Override
    public String words() {
      return "line %d was edited: it is not what was sealed".formatted(seq);
    }
  }

  /** Lines are missing before others that are still there. */
  record Deleted(long seq, long last) implements Tampering {
    @Override
    public String words() {
      return seq == last
          ? "line %d was deleted from the middle".formatted(seq)
          : "lines %d to %d were deleted from the middle".formatted(seq, last);
    }
  }

  /** The line stands where another stood. */
  record Reordered(long seq, long place) implements Tampering {
    @Override
    public String words() {
      return "the order was changed: what stands in line %d was sealed as line %d"
          .formatted(seq, place);
    }
  }

  /** The end is missing, and the database itself knows. */
  record TailCut(long seq, long last) implements Tampering {
    @Override
    public String words() {
      return "the tail was cut: line %d is missing, and all after it up to %d".formatted(seq, last);
    }
  }

  /** The database is whole but ends before a head that was published. */
  record OldCopy(long seq, Head published) implements Tampering {
    @Override
    public String words() {
      return "an old copy was restored: line %d is missing, but line %d was published at %s (or the tail was cut together with its head)"
          .formatted(seq, published.seq(), published.at());
    }
  }

  /** The database is whole but is not the one whose head was published. */
  record OtherChain(long seq, Instant published) implements Tampering {
    @Override
    public String words() {
      return "line %d is not the one published at %s: an old copy was restored and written on, or the chain was sealed anew from some line on"
          .formatted(seq, published);
    }
  }
}
