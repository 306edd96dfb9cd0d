package org.openmash.diary;

import java.util.List;
import org.openmash.kernel.Actor;

/** What another module puts into somebody's diary: a bean of the module whose days they are. */
public interface DiaryDays {

  /** What whoever asks has on some day; nobody's name is in the words of it. */
  List<DiaryEntry> of(Actor actor);
}
