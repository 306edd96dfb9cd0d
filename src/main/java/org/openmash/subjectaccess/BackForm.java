package org.openmash.subjectaccess;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why whoever reads second sends a passage back. */
@Form("subjectaccess.back")
public record BackForm(@TextArea(limit = 1000) String because) {}
