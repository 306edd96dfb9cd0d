package org.openmash.triage;

import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;

/** It was taken back who a reported child is; told in the transaction it happens in. */
public record IdentityUndone(ReferralId contact, ChildId child) {}
