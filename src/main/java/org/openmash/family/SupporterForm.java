package org.openmash.family;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/**
 * Somebody of the network who has no record here: a friend, a neighbour, a teacher, an agency.
 *
 * @param role what they are to the family
 */
@Form("family.supporter")
public record SupporterForm(
    Circle circle,
    @Limit(100) String name,
    @Limit(100) String role,
    @Nullable @Limit(100) String agency,
    SupportForm support)
    implements Dated {

  @Override
  public @Nullable Around since() {
    return support.since();
  }

  @Override
  public @Nullable Around until() {
    return support.until();
  }

  /** Where they belong. */
  public enum Circle {
    FAMILY,
    FRIENDS,
    PROFESSIONAL
  }
}
