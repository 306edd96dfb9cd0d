package org.openmash.returns;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be given alongside a return, so that more of its rules can be judged.
 *
 * @param year the year to take; null to take the one the return is about
 * @param lastYear the same return of the year before
 * @param providers lists of homes and other providers, as the inspectorate sends them
 * @param authority the code of the authority itself, as the return writes where a placement is
 */
public record Alongside(
    @Nullable CensusYear year,
    @Nullable Path lastYear,
    List<Path> providers,
    @Nullable String authority) {

  public static final Alongside NOTHING = new Alongside(null, null, List.of(), null);

  public Alongside {
    providers = List.copyOf(providers);
  }
}
