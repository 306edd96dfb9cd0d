package org.openmash.informationrequest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency said once; it may say more later.
 *
 * @param words why they decline, or when to call; empty otherwise
 * @param phone where to call; null otherwise
 * @param by their name, or the address they proved
 * @param passages as far as whoever reads may see them
 * @param sealed how many there are that not everybody may
 */
public record Reply(
    UUID id,
    RequestState said,
    String words,
    @Nullable String phone,
    String by,
    Instant at,
    List<Passage> passages,
    int sealed) {}
