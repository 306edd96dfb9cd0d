package org.openmash.allocation;

import org.openmash.form.Form;

/** Why somebody is to work beside the named worker. */
@Form("allocation.beside")
public record BesideForm(ChangeReason reason) {}
