package org.openmash.report;

import org.openmash.form.Autocomplete;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/** The writer, where they say who they are. */
@Form("report.name")
record Name(@Autocomplete("name") @Limit(150) String name, @Limit(200) String knowsChildAs) {}
