package org.openmash.person;

import java.util.List;
import org.openmash.form.Form;
import org.openmash.form.Rows;

/** What everybody must know before they act. */
@Form("person.flags")
public record FlagsForm(@Rows(max = 20) List<FlagForm> flags) {}
