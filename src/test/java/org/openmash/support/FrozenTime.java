package org.openmash.support;

import java.time.Instant;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openmash.kernel.HubClock;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts the hub's clock to the same Tuesday before each test. */
public final class FrozenTime implements BeforeEachCallback {

  /** Tuesday 3 March 2026, 10:00 in London. */
  public static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");

  @Override
  public void beforeEach(ExtensionContext context) {
    SpringExtension.getApplicationContext(context).getBean(HubClock.class).freezeAt(TUESDAY);
  }
}
