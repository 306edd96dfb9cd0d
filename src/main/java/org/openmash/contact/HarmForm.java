package org.openmash.contact;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What became of a contact the police did not attend: for the record and for scrutiny. */
@Form("contact.harm")
public record HarmForm(
    RightCareForm.Harm harm, @TextArea(limit = 3_000, rows = 4) String whatBecame) {}
