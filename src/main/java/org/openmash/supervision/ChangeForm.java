package org.openmash.supervision;

import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;

/** How often somebody is supervised from now on. */
@Form("supervision.change")
public record ChangeForm(@ChoicesFrom(Policies.NAME) Choice policy) {}
