package org.openmash.kernel;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * What ids and references are drawn from: a strong random source, or, while somebody tells of a
 * made-up county on this thread, its seed, so that the same seed makes the same county.
 */
public final class Lots {

  private static final ScopedValue<RandomGenerator> DRAWN = ScopedValue.newInstance();
  private static final SecureRandom STRONG = Id.RANDOM;

  private Lots() {}

  /** Draws from a seed, for this thread alone and until the work is done: for invented people. */
  public static void from(long seed, Runnable work) {
    ScopedValue.where(DRAWN, new SplittableRandom(seed)).run(work);
  }

  static UUID id() {
    if (!DRAWN.isBound()) {
      return UUID.randomUUID();
    }
    RandomGenerator drawn = DRAWN.get();
    // Marked as random (version 4), like any other.
    return new UUID(
        drawn.nextLong() & ~0xF000L | 0x4000L,
        drawn.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | Long.MIN_VALUE);
  }

  static int below(int bound) {
    return DRAWN.isBound() ? DRAWN.get().nextInt(bound) : STRONG.nextInt(bound);
  }
}
