package org.openmash.agreement;

import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;

/** Why an agency does not accept an agreement, or what it wants to know first. */
@Form("agreement.decline")
public record DeclineForm(
    @Limit(120) String name,
    @Limit(120) String jobTitle,
    @TextArea(limit = 2_000, rows = 5) String why) {}
