package org.openmash.referral;

import java.util.Set;
import org.openmash.form.Recorded;
import org.openmash.kernel.ChildId;

/**
 * One family of a report about several.
 *
 * @param children who of the report belong to it: some, never all
 * @param about what the report says about this family
 * @param recorded the page on which the hub wrote that
 */
public record OneFamily(Set<ChildId> children, String about, Recorded recorded) {

  public OneFamily {
    children = Set.copyOf(children);
    if (children.isEmpty()) {
      throw new IllegalArgumentException("a family has at least one child");
    }
  }
}
