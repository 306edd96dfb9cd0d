package org.openmash.access;

import org.openmash.kernel.UserId;

/**
 * Somebody invented whom a visitor of the demo may be.
 *
 * @param user their account
 * @param role what they do, in words
 * @param agency where they do it
 * @param toTry what is worth trying as them
 */
public record Persona(UserId user, String name, String role, String agency, String toTry) {}
