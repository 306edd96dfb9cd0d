package org.openmash.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.UnknownId;

/** Something that happens in a life and changes what the hub may say of somebody. */
public sealed interface LifeEvent
    permits BirthForm, LossForm, DeathForm, AgeDisputeForm, AgeDecisionForm, AdoptionForm {

  /** The day it happened; null where nobody knows. */
  @Nullable LocalDate on();

  /**
   * What must be said of a record after it.
   *
   * @param place which of the records it touched: of twins the second has place 1
   */
  Life after(Life before, int place);

  /** What sort of event; each has a form of its own. */
  enum Kind {
    BIRTH(BirthForm.class),
    LOSS(LossForm.class),
    DEATH(DeathForm.class),
    AGE_DISPUTE(AgeDisputeForm.class),
    AGE_DECISION(AgeDecisionForm.class),
    ADOPTION(AdoptionForm.class);

    private final Class<? extends Record> form;

    Kind(Class<? extends Record> form) {
      this.form = form;
    }

    /**
     * The kind of this word in an address.
     *
     * @throws UnknownId when there is none
     */
    public static Kind of(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.word().equals(word))
          .findFirst()
          .orElseThrow(UnknownId::new);
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Class<? extends Record> form() {
      return form;
    }

    /** Whether it can happen to somebody of whom this is known. */
    public boolean canHappenTo(PersonLine line) {
      Life life = line.life();
      if (life.closed() || life.ended() != null) {
        return false;
      }
      return switch (this) {
        case BIRTH, LOSS -> line.unborn();
        case DEATH, ADOPTION -> !line.unborn();
        case AGE_DISPUTE -> !line.unborn() && !life.ageDisputed();
        case AGE_DECISION -> life.ageDisputed();
      };
    }
  }
}
