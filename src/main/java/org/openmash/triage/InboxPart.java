package org.openmash.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the next page begins; null on the last
 */
public record InboxPart(List<InboxLine> lines, @Nullable Place next) {}
