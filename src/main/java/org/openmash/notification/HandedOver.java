package org.openmash.notification;

import java.time.Instant;
import org.openmash.kernel.Subject;

/**
 * A message reached its recipient's mail server: published in the transaction that marks it sent.
 *
 * @param about the record it tells of
 * @param words the message key of what it says
 */
public record HandedOver(Subject about, String words, Instant at) {}
