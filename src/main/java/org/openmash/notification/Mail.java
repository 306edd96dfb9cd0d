package org.openmash.notification;

import org.openmash.kernel.EmailAddress;

/**
 * A message in words, as it leaves.
 *
 * @param messageId made when the message was queued and never again: a second copy can be told from
 *     a second message
 * @param path where the link in it leads, for the dev mailbox
 */
record Mail(
    String messageId, EmailAddress to, String subject, String text, String html, String path) {}
