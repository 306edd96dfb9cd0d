package org.openmash.training;

import org.openmash.form.Form;
import org.openmash.form.Limit;

/** Why a course does not take place. */
@Form("training.off")
public record CallOffForm(@Limit(300) String why) {}
