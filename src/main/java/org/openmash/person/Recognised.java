package org.openmash.person;

import java.util.List;
import java.util.Map;
import org.openmash.form.Problem;
import org.openmash.kernel.PersonId;

/** Whether somebody of whom a list tells is known. */
public sealed interface Recognised {

  /** It cannot be asked: something is missing or wrong. */
  record Wrong(Map<Part, List<Problem>> problems) implements Recognised {}

  /** The same number, and neither name nor birth date speaks against it. */
  record Sure(PersonId person, int percent) implements Recognised {}

  /** Somebody has to look: these may be them, or too many share what is said. */
  record Alike(Sought sought) implements Recognised {

    /** How likely the likeliest is; 0 where nothing of them may be told. */
    public int percent() {
      return sought.matches().stream()
          .filter(Match.Possible.class::isInstance)
          .mapToInt(match -> ((Match.Possible) match).percent())
          .max()
          .orElse(0);
    }
  }

  /** Nobody known is like them. */
  record Nobody() implements Recognised {}
}
