package org.openmash.quality;

import org.openmash.access.HubRule;
import org.springframework.stereotype.Component;

/** So is each decision of one; behind the seal of its contact it is nobody's. */
@Component
class DipLineRule extends HubRule {

  DipLineRule(DipStore store) {
    super(DipSamples.LINE, store::holdsLine);
  }
}
