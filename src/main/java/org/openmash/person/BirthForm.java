package org.openmash.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;

/** A birth: each baby of one pregnancy. The first is the one whose record it is recorded on. */
@Form("person.birth")
public record BirthForm(
    @Rows(min = 1, max = MOST) List<BabyForm> babies, @Nullable @Limit(200) String toldBy)
    implements LifeEvent {

  /** As many as one pregnancy brings. */
  public static final int MOST = 6;

  @Override
  public LocalDate on() {
    return babies.getFirst().born();
  }

  /**
   * A baby that was stillborn keeps its expected date and has no birthday (children in need
   * census).
   */
  @Override
  public Life after(Life before, int place) {
    BabyForm baby = babies.get(place);
    return switch (baby.came()) {
      case ALIVE -> before;
      case STILLBORN -> before.ended(Ending.STILLBORN, baby.born(), baby.precision());
    };
  }
}
