package org.openmash.referral;

import java.util.Set;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/**
 * The level of need the referrer proposes, with the indicators of the area's threshold document.
 */
@Form("referral.level")
record ProposedLevel(
    @ChoicesFrom("level") Choice level,
    @ChoicesFrom("child-indicators") Set<Choice> indicators,
    Support support,
    @TextArea(limit = 2_000, rows = 3) String hopedFor)
    implements Proposal {}
