package org.openmash.secret;

import java.util.Collection;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;

/** Who the people of a contact were found to be; a bean of the module that knows. */
public interface Involved {

  /** Their records, whoever may know them. Asked in the program's own scope. */
  Collection<PersonId> in(ReferralId contact);

  /** Who sent the contact and reads what becomes of it. Asked in the program's own scope. */
  Hearer referrer(ReferralId contact);
}
