package org.openmash.jointplan;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Suggested;
import org.openmash.training.TrainingNames;

/**
 * A plan of two agencies; more can be asked into it.
 *
 * @param about what it is to reach
 * @param requirement whose gap it is about
 * @param agency the other one, by its name
 */
@Form("jointplan.plan")
public record JointPlanForm(
    @Limit(150) String about,
    @ChoicesFrom(TrainingNames.REQUIREMENTS) @Nullable Choice requirement,
    @Suggested("agencies") @Limit(200) String agency) {}
