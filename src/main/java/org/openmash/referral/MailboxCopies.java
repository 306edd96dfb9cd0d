package org.openmash.referral;

import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;

/**
 * Whether an agency's safeguarding mailbox is written to of an outcome, besides whoever referred;
 * every bean is asked, and one that says no is enough.
 */
public interface MailboxCopies {

  boolean goTo(Actor actor, AgencyId agency);
}
