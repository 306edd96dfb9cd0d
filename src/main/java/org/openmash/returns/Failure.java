package org.openmash.returns;

import org.jspecify.annotations.Nullable;

/**
 * A rule broke off while it judged: that is a fault of this program, and the rule has not passed.
 *
 * @param child whose facts it was judging; null where it was the whole return
 * @param exception its class and where it came from; never its message, which may hold a name
 */
public record Failure(RuleCard rule, @Nullable String child, String exception) {}
