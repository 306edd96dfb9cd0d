package org.openmash.referral;

/** One level of need as the area's threshold document names it. */
public record Level(int number, Wording name, Wording meaning) {

  /** As forms store it. */
  public String value() {
    return String.valueOf(number);
  }
}
