/**
 * How much work comes, is open and ends, week by week, against what there is room for; and what the
 * next weeks may bring, with how far such forecasts were off until now.
 */
@NullMarked
@ApplicationModule(
    displayName = "Demand",
    allowedDependencies = {"allocation", "overview"})
package org.openmash.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
