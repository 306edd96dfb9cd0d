package org.openmash.restriction;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why it is still needed. */
@Form("restriction.review")
public record ReviewForm(@TextArea(limit = 1000) String because) {}
