/**
 * The thread between the hub and whoever referred: questions and answers inside the program, so
 * that nobody writes about a child by mail. Mail only says that there is something to read.
 */
@NullMarked
@ApplicationModule(
    displayName = "Correspondence",
    allowedDependencies = {"referral", "secret"})
package org.openmash.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
