package org.openmash.escalation;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What is learnt of a disagreement, for the hub. */
@Form("escalation.lesson")
public record LessonForm(Theme theme, @TextArea(limit = 2_000, rows = 4) String learnt) {}
