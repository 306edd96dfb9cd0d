package org.openmash.referral;

import org.openmash.form.Form;
import org.openmash.kernel.Answer;
import org.openmash.kernel.EmailAddress;

/** The address a referrer without an account proved; written down by the hub, asked of nobody. */
@Form("referral.proven")
record ProvenAddress(EmailAddress email, Answer known) {}
