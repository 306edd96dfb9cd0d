package org.openmash.family;

import java.util.List;

/**
 * One fact with everything it ever said, the newest first.
 *
 * @param undone it was never so
 */
public record FactHistory(
    FactId id, FactKind kind, About about, List<FactVersion> versions, boolean undone) {}
