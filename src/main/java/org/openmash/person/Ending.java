package org.openmash.person;

/** How a life, or a pregnancy, came to its end. */
public enum Ending {
  DIED,
  /** Born without life after 24 weeks (Still-Birth (Definition) Act 1992). */
  STILLBORN,
  /** Lost earlier in the pregnancy. */
  MISCARRIED,
  TERMINATED
}
