package org.openmash.person;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why two records are one person. */
@Form("person.join")
public record JoinForm(@TextArea(limit = 1_000, rows = 3) String because) {}
