package org.openmash.kernel;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The hub whose words, hours and rules hold just now: that of whoever acts, or the one a contact
 * goes to. Bound for a stretch of code and everything it calls, never set and forgotten.
 */
public final class Here {

  private static final ScopedValue<HubId> HUB = ScopedValue.newInstance();

  private Here() {}

  /** Does the work as in that hub. */
  public static <T extends @Nullable Object> T in(HubId hub, Supplier<T> work) {
    return ScopedValue.where(HUB, hub).call(work::get);
  }

  /** The same, for work that may fail in a way of its own. */
  public static <T extends @Nullable Object, X extends Throwable> T calling(
      HubId hub, ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(HUB, hub).call(work);
  }

  /** Empty where nobody said: then it is the installation's first hub. */
  public static Optional<HubId> hub() {
    return HUB.isBound() ? Optional.of(HUB.get()) : Optional.empty();
  }
}
