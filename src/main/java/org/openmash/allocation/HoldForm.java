package org.openmash.allocation;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What a manager does for a child while nobody works with it. */
@Form("allocation.hold")
public record HoldForm(@TextArea(limit = 1_000, rows = 3) String why) {}
