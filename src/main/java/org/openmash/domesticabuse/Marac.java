package org.openmash.domesticabuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.kernel.Id;

/**
 * The multi-agency risk assessment conference about one notification.
 *
 * @param meetsOn the day it meets, or met
 */
public record Marac(LocalDate meetsOn, List<Action> actions) {

  /**
   * What was agreed there.
   *
   * @param doneAt null while it is owed
   */
  public record Action(
      ActionId id, String what, String who, LocalDate due, @Nullable Instant doneAt) {}

  /** One action. */
  public record ActionId(UUID value) implements Id {

    public static ActionId parse(String text) {
      return new ActionId(Id.parse(text));
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** When the conference meets. */
  @Form("domesticabuse.marac")
  public record Meeting(LocalDate meetsOn) {}

  /** What somebody shall do, and by when. */
  @Form("domesticabuse.action")
  public record NewAction(
      @TextArea(limit = 1_000, rows = 2) String what, @Limit(150) String who, LocalDate due) {}
}
