package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** A row that says which child it is about, and when that child was born. */
interface FiledRow {

  Given<String> child();

  Given<LocalDate> dob();
}
