package org.openmash.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Limit;
import org.openmash.form.WrongAnswer;
import org.openmash.kernel.ChildId;
import org.openmash.referral.ReferredChild;

/**
 * A child as somebody named or described them in a hurry.
 *
 * @param age an age, a date of birth, or when an unborn baby is due, as it was said
 */
public record ChildTold(@Limit(150) String name, @Nullable @Limit(60) String age) {

  public ChildTold {
    if (AgeTold.isNoRealDate(age)) {
      throw new WrongAnswer("age", "date");
    }
  }

  ReferredChild referred(int position, LocalDate today, boolean disabled) {
    AgeTold told = AgeTold.of(age, today);
    return new ReferredChild(
        ChildId.next(),
        position,
        name,
        told.born(),
        told.expected(),
        told.estimate(),
        true,
        told.unborn(),
        null,
        disabled);
  }
}
