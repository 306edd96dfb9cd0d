package org.openmash.informationrequest;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why an agency does not answer. */
@Form("informationrequest.decline")
public record DeclineForm(@TextArea(limit = 2_000, rows = 4) String why) {}
