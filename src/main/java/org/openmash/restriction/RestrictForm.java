package org.openmash.restriction;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why a record is restricted, and who sees it besides those on its list. */
@Form("restriction.new")
public record RestrictForm(Ground ground, @TextArea(limit = 1000) String because, Circle circle) {}
