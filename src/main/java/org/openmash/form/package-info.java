/**
 * A form is a record: shown, checked, saved, printed and kept by one engine, in English and Welsh,
 * with a council's own questions beside ours.
 */
@NullMarked
@ApplicationModule(
    displayName = "Form",
    allowedDependencies = {"kernel", "page", "hub", "database", "audit", "access", "holding"})
package org.openmash.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
