package org.openmash.person;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why two records are not one person after all. */
@Form("person.parting")
public record PartingForm(@TextArea(limit = 1_000, rows = 3) String because) {}
