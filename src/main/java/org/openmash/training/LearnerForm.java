package org.openmash.training;

import java.time.LocalDate;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.kernel.EmailAddress;

/**
 * Somebody without an account.
 *
 * @param since from when what they must hold is counted
 */
@Form("training.learner")
public record LearnerForm(
    @Limit(100) String name,
    EmailAddress email,
    @ChoicesFrom(TrainingNames.POSTS) Choice post,
    @Day(Day.When.TODAY_OR_PAST) LocalDate since) {}
