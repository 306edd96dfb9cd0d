package org.openmash.guest;

/**
 * What a code will prove: that whoever types it reads this mailbox.
 *
 * @param email in lower case
 * @param next the page it was asked for
 */
public record Proof(String email, String next) {}
