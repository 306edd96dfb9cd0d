package org.openmash.baby;

import java.time.LocalDate;
import java.time.LocalTime;
import org.openmash.form.Day;
import org.openmash.form.Form;

/** A baby leaves the ward. */
@Form("baby.discharge")
public record DischargeForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate on, LocalTime at, WhereTo whereTo) {}
