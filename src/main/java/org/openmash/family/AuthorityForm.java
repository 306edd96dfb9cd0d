package org.openmash.family;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/**
 * Parental responsibility of a council (Children Act 1989, sections 33 and 44; Adoption and
 * Children Act 2002, section 25).
 */
@Form("family.authority")
public record AuthorityForm(
    @Limit(200) String council,
    Order order,
    boolean orderSeen,
    @Nullable @Limit(40) Around since,
    @Nullable @Limit(40) Around until,
    @Limit(200) String source)
    implements Dated {

  public AuthorityForm {
    Around.inOrder(since, until);
  }

  /** The order that gives it. */
  public enum Order {
    CARE_ORDER,
    INTERIM_CARE_ORDER,
    EMERGENCY_PROTECTION,
    PLACEMENT_ORDER
  }
}
