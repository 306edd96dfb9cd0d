package org.openmash.jointplan;

import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Suggested;

/** One more agency in a plan, by its name. */
@Form("jointplan.party")
public record PartyForm(@Suggested("agencies") @Limit(200) String agency) {}
