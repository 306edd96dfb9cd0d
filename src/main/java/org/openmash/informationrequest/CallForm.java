package org.openmash.informationrequest;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.kernel.PhoneNumber;

/** Where somebody would rather be called, and when. */
@Form("informationrequest.call")
public record CallForm(PhoneNumber phone, @Limit(200) @Nullable String when) {}
