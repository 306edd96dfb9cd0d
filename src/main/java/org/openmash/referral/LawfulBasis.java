package org.openmash.referral;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/**
 * On what legal footing the referrer shares; chosen apart from consent (UK GDPR article 6, and Data
 * Protection Act 2018 schedule 1 paragraph 18 for special categories).
 */
@Form("referral.basis")
record LawfulBasis(Basis basis, @Nullable @TextArea(limit = 1_000, rows = 2) String note) {

  enum Basis {
    PUBLIC_TASK,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    RECOGNISED_INTEREST,
    CONSENT
  }
}
