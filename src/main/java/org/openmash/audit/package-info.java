/**
 * Who read or changed what, when: hash-chained lines in the transaction of the act itself, never
 * content. No audit, no page.
 */
@NullMarked
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"kernel", "database", "page"})
package org.openmash.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
