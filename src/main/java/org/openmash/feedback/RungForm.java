package org.openmash.feedback;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;

/** Who was told the outcome by telephone. */
@Form("feedback.rung")
public record RungForm(
    @Limit(120) String spokenTo, @TextArea(limit = 1_000, rows = 3) @Nullable String said) {}
