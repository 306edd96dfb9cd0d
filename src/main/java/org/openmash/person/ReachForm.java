package org.openmash.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Rows;
import org.openmash.form.TextArea;

/** How somebody is reached safely. */
@Form("person.reach")
public record ReachForm(
    @Rows(max = 10) List<PhoneForm> phones,
    @Nullable @TextArea(limit = 500, rows = 2) String safely) {}
