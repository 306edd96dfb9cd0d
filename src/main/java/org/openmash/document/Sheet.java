package org.openmash.document;

import java.time.Instant;
import org.openmash.page.Words;

/**
 * What stands around the content of every printed page.
 *
 * @param title for the reader's list of files; never a person's name
 * @param reference at the top of every page
 * @param printedBy at the foot of every page
 * @param printedAt the moment, which is also the file's own date: printing the same twice gives the
 *     same bytes
 */
public record Sheet(
    String title, String reference, String printedBy, Instant printedAt, Words words) {}
