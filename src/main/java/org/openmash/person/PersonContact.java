package org.openmash.person;

import java.time.Instant;
import org.openmash.kernel.Reference;

/**
 * Something a person was the subject of, in a line on their page.
 *
 * @param path where it is opened
 * @param kind message key of what it is
 * @param standing message key of what came of it, or of how far it is
 */
public record PersonContact(
    String path, Reference reference, Instant at, String kind, String standing) {}
