package org.openmash.allocation;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/**
 * Why somebody is to work with a child.
 *
 * @param above needed where they have no room
 */
@Form("allocation.give")
public record AllocateForm(
    ChangeReason reason, @TextArea(limit = 1_000, rows = 2) @Nullable String above) {}
