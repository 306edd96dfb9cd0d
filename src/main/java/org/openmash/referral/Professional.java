package org.openmash.referral;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.kernel.Answer;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.PhoneNumber;

/** Another professional who knows the family. */
@Form("referral.professional")
record Professional(
    @Limit(150) String name,
    @Limit(150) String role,
    Knowable<String> agency,
    @Nullable PhoneNumber phone,
    @Nullable EmailAddress email,
    Answer familyAgreesToContact) {}
