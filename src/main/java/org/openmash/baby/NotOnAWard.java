package org.openmash.baby;

import org.openmash.kernel.Refused;

/** The baby is on no ward now. */
public class NotOnAWard extends Refused {

  NotOnAWard() {
    super("baby.refused.not-on-a-ward");
  }
}
