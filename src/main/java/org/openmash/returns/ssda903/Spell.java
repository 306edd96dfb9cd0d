package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** Something that lasts from a day to a day, or still does. */
interface Spell {

  Given<LocalDate> start();

  Given<LocalDate> end();
}
