package org.openmash.referral;

import org.openmash.form.Choice;

/** What a referrer proposes, whether for a child or for an unborn baby. */
interface Proposal {

  Choice level();

  /** What kind of help the referrer hopes for. */
  enum Support {
    SAFEGUARDING_RESPONSE,
    FAMILY_SUPPORT,
    YOUTH_SUPPORT,
    ADVICE
  }
}
