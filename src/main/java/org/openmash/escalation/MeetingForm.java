package org.openmash.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;

/** A meeting about a disagreement, arranged or held. */
@Form("escalation.meeting")
public record MeetingForm(
    LocalDate on,
    @Limit(120) String chair,
    @TextArea(limit = 1_000, rows = 3) String who,
    @TextArea(limit = 3_000, rows = 4) @Nullable String agreed) {}
