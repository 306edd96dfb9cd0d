/**
 * A statutory return checked on a page: whoever gives a file sees what is wrong with it, and
 * nothing of it is kept for longer than they look.
 */
@NullMarked
@ApplicationModule(
    displayName = "Return check",
    allowedDependencies = {"returns"})
package org.openmash.returncheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
