package org.openmash.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/**
 * A course to be announced.
 *
 * @param who who may come; nobody chosen is everybody
 * @param closes the day before where nothing is said
 */
@Form("training.course")
public record CourseForm(
    @ChoicesFrom(TrainingNames.KINDS) Choice kind,
    @Day(Day.When.TODAY_OR_FUTURE) LocalDate day,
    LocalTime at,
    @Limit(300) String place,
    @Between(min = 1, max = 500) int places,
    @ChoicesFrom(TrainingNames.POSTS) @Nullable Set<Choice> who,
    @Day(Day.When.TODAY_OR_FUTURE) @Nullable LocalDate closes) {}
