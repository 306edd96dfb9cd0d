/**
 * What may not be known to somebody: an address, a telephone, a school, a placement, a name. The
 * facts stand in people's records; this module alone decides who may know one, and finds it in
 * whatever is to leave the hub. It errs on the side of silence: a person who is not said to know a
 * protected detail is not told it.
 */
@NullMarked
@ApplicationModule(
    displayName = "Secret",
    allowedDependencies = {"person", "family"})
package org.openmash.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
