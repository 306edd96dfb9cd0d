package org.openmash.quality;

import org.openmash.kernel.Refused;

/** Whoever made, authorised or already read a decision does not decide it a second time. */
public final class NotBlind extends Refused {

  NotBlind(String key) {
    super(key);
  }
}
