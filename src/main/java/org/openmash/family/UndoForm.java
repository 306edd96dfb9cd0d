package org.openmash.family;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why something that was written was never so. */
@Form("family.undo")
public record UndoForm(@TextArea(limit = 500, rows = 2) String because) {}
