package org.openmash.person;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why something that was recorded of a life did not happen, or not so. */
@Form("person.takingback")
public record TakingBackForm(@TextArea(limit = 1_000, rows = 3) String because) {}
