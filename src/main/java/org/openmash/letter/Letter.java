package org.openmash.letter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/**
 * A letter as it was written, and how far it is.
 *
 * @param fingerprint of every version when it was signed; null until then
 * @param sent what went to whom, by reader
 */
public record Letter(
    LetterId id,
    Reference reference,
    ReferralId contact,
    Content content,
    Signature writer,
    int version,
    @Nullable String fingerprint,
    @Nullable Signature signed,
    @Nullable Signature second,
    Map<UUID, Sent> sent) {

  /** Somebody's name under it. */
  public record Signature(UserId by, String name, Instant at) {}

  /** What went to one reader; it never changes. */
  public record Sent(Version.Page page, SentForm.Way way, Signature by) {}

  public boolean isSent(Reader reader) {
    return sent.containsKey(reader.id());
  }

  public Reader reader(UUID id) {
    return content.readers().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }
}
