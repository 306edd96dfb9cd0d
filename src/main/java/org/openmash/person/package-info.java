/** Who is this, who is theirs, and are they already known? Finding people by half-heard facts. */
@NullMarked
@ApplicationModule(
    displayName = "Person",
    allowedDependencies = {})
package org.openmash.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
