package org.openmash.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household: who lives and lived there, as far as the reader may know.
 *
 * @param address null where nobody wrote one, or where it may not be shown
 * @param secret somebody who lives there may not be found: their own record says more
 */
public record Home(
    HomeId id, List<Fact<HomeForm>> people, @Nullable String address, boolean secret) {}
