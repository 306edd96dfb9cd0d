package org.openmash.triage;

/**
 * A filter under a name.
 *
 * @param team whether all of the hub sees it
 */
public record SavedView(ViewId id, String name, boolean team, boolean mine, Filter filter) {}
