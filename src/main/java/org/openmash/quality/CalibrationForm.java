package org.openmash.quality;

import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;

/** The level somebody would decide for a made-up family. */
@Form("quality.calibration")
public record CalibrationForm(@ChoicesFrom("level") Choice level) {}
