package org.openmash.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.NhsNumber;

/**
 * One child of a referral as lists show it: reported text, not a person of the index.
 *
 * @param name as reported; "Baby of …" for an unborn baby
 * @param born null when unborn or not known
 * @param expected the expected date of an unborn baby; never set together with <code>born</code>
 * @param unborn also where nobody knows the expected date
 * @param nhsNumber as reported; null when not known
 * @param disabled the referrer says so
 */
public record ReferredChild(
    ChildId id,
    int position,
    String name,
    @Nullable LocalDate born,
    @Nullable LocalDate expected,
    @Nullable String ageEstimate,
    boolean focus,
    boolean unborn,
    @Nullable NhsNumber nhsNumber,
    boolean disabled) {

  public ReferredChild {
    if (born != null && (expected != null || unborn)) {
      throw new IllegalArgumentException(
          "a child is born or expected, not both (census rule 8525)");
    }
  }
}
