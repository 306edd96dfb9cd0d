package org.openmash.jointplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;
import org.openmash.training.TrainingNames;

/**
 * What an agency does in a plan.
 *
 * @param kind the kind of course it is about
 */
@Form("jointplan.action")
public record JointActionForm(
    @TextArea(limit = 500, rows = 2) String what,
    @Day(Day.When.ANY) LocalDate due,
    @ChoicesFrom(TrainingNames.KINDS) @Nullable Choice kind,
    JointAction.State state,
    @TextArea(limit = 1_000, rows = 3) @Nullable String progress) {}
