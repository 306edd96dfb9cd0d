package org.openmash.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/**
 * That somebody is to be supervised.
 *
 * @param name needed for somebody without an account
 * @param since from when it counts; the first is due one interval later
 */
@Form("supervision.arrange")
public record ArrangeForm(
    @Limit(100) @Nullable String name,
    @Limit(100) @Nullable String post,
    @ChoicesFrom(Policies.NAME) Choice policy,
    LocalDate since) {}
