package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A home or agency as the inspectorate lists it.
 *
 * @param places which types of placement it offers
 * @param kinds which sorts of provider it is
 * @param closed its last day; null while it is open
 * @param authority where it is
 */
record Provider(
    Set<String> places,
    Set<String> kinds,
    @Nullable LocalDate closed,
    @Nullable String postcode,
    @Nullable String authority) {}
