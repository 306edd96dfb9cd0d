package org.openmash.family;

import java.time.Instant;
import java.util.UUID;
import org.openmash.kernel.UserId;

/**
 * Something written of a family, as it stands.
 *
 * @param about whom, each as the record they are kept as
 * @param said what
 * @param by who wrote it so last
 */
public record Fact<F extends Record>(
    FactId id, About about, F said, int version, UserId by, Instant at) {

  /** One that somebody is about to write. */
  static <F extends Record> Fact<F> unwritten(About about, F said) {
    return new Fact<>(FactId.next(), about, said, 0, new UserId(new UUID(0, 0)), Instant.EPOCH);
  }
}
