package org.openmash.page;

import org.jspecify.annotations.Nullable;

/**
 * One line of the rail.
 *
 * @param key message key of its words
 * @param path where it leads
 * @param order place in the rail, lowest first
 * @param count how many wait there; null where counting means nothing
 */
public record NavigationEntry(String key, String path, int order, @Nullable Integer count) {}
