package org.openmash.training;

import org.openmash.form.Between;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/** Another room for a course, with room for more or fewer. */
@Form("training.room")
public record RoomForm(@Limit(300) String place, @Between(min = 1, max = 500) int places) {}
