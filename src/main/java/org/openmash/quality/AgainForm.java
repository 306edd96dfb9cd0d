package org.openmash.quality;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why a decision is looked at again, and what others can learn from it. */
@Form("quality.again")
public record AgainForm(
    @TextArea(limit = 2_000, rows = 4) String why,
    @TextArea(limit = 1_000, rows = 3) @Nullable String learning) {}
