package org.openmash.informationrequest;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why the hub no longer asks; the agency reads it. */
@Form("informationrequest.withdraw")
public record WithdrawForm(@TextArea(limit = 1_000, rows = 3) String why) {}
