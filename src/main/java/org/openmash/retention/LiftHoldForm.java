package org.openmash.retention;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why a hold is no longer needed; a second person agrees before it is lifted. */
@Form("retention.lift")
public record LiftHoldForm(@TextArea(limit = 500) String because) {}
