/**
 * People without an account: professionals who prove their work e-mail address by a one-time code,
 * and visitors of whom nothing is known but their browser.
 */
@NullMarked
@ApplicationModule(
    displayName = "Guest",
    allowedDependencies = {})
package org.openmash.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
