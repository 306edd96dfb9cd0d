package org.openmash.subjectaccess;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a passage. */
public sealed interface Decision {

  /** They read it as it stands. */
  record Release() implements Decision {}

  /**
   * They do not read it.
   *
   * @param judgedBy who judged that it would seriously harm somebody; null for other reasons
   */
  record LeaveOut(Reason reason, @Nullable String judgedBy) implements Decision {}

  /** They read it without these words, wherever they stand in it. */
  record InPart(Reason reason, @Nullable String judgedBy, List<String> removed)
      implements Decision {

    public InPart {
      removed = List.copyOf(removed);
    }
  }
}
