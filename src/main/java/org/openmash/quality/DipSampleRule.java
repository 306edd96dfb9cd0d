package org.openmash.quality;

import org.openmash.access.HubRule;
import org.springframework.stereotype.Component;

/** Samples are the hub's own. */
@Component
class DipSampleRule extends HubRule {

  DipSampleRule(DipStore store) {
    super(DipSamples.SAMPLE, store::holdsSample);
  }
}
