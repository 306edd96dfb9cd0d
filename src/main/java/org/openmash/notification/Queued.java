package org.openmash.notification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Subject;

/** A message taken out of the box to be sent. */
record Queued(
    UUID id,
    String recipient,
    String words,
    Locale language,
    String reference,
    @Nullable LocalDate due,
    String link,
    String messageId,
    int attempts,
    Subject about) {}
