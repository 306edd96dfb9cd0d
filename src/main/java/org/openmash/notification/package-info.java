/**
 * Everything said to the outside goes through this outbox, in the transaction of the fact that
 * caused it, and never holds personal data.
 */
@NullMarked
@ApplicationModule(
    displayName = "Notification",
    allowedDependencies = {"kernel", "database", "audit", "access", "page"})
package org.openmash.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
