package org.openmash.triage;

import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Which other hub of this installation a contact is for, and why: for those who take it over. */
@Form("triage.otherhub")
public record OtherHubForm(
    @ChoicesFrom("other-hubs") Choice hub, @TextArea(limit = 3_000, rows = 4) String why) {}
