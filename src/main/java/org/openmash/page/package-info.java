/**
 * The look: layout, GOV.UK components, navigation, error pages and the words both languages share.
 */
@NullMarked
@ApplicationModule(
    displayName = "Page",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"kernel"})
package org.openmash.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
