package org.openmash.person;

import java.time.Instant;
import org.openmash.kernel.Reference;

/**
 * Something still owed for a person, in a line.
 *
 * @param path where it is opened
 * @param what message key of what is owed
 */
public record Owed(String path, Reference reference, String what, Instant due) {}
