package org.openmash.baby;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Day;
import org.openmash.form.Form;

/**
 * Whose care a pregnancy is in, since when, and whether it was kept from them.
 *
 * @param trust the maternity service that may see the child here
 */
@Form("baby.booking")
public record BookingForm(
    @ChoicesFrom(Maternities.NAME) @Nullable Choice trust,
    @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate bookedOn,
    Concealed concealed) {}
