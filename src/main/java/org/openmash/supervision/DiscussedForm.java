package org.openmash.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What was thought and decided about one child in supervision; it stands in the child's record. */
@Form("supervision.discussed")
public record DiscussedForm(
    @TextArea(limit = 3_000, rows = 4) String considered,
    @TextArea(limit = 3_000, rows = 3) String decided,
    @Nullable LocalDate by) {}
