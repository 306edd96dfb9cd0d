package org.openmash.page;

/**
 * What somebody must not forget while it lasts, on top of every page of theirs.
 *
 * @param text already in the reader's words
 * @param link where it leads, and the words of the link
 */
public record Notice(String text, String path, String link) {}
