package org.openmash.deadline.web;

import org.jspecify.annotations.Nullable;
import org.openmash.deadline.LatenessReason;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why something was late. */
@Form("deadline.lateness")
record LatenessForm(
    LatenessReason reason, @TextArea(limit = 2000, rows = 4) @Nullable String words) {}
