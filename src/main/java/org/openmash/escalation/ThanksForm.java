package org.openmash.escalation;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;

/** What somebody did well. */
@Form("escalation.thanks")
public record ThanksForm(
    @Limit(120) @Nullable String who, @TextArea(limit = 1_000, rows = 4) String words) {}
