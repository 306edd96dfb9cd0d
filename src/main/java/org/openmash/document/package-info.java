/**
 * Attachments kept with the data: true type sniffed, images made clean, scanned when a scanner is
 * configured, always served as downloads.
 */
@NullMarked
@ApplicationModule(
    displayName = "Document",
    allowedDependencies = {"kernel", "holding", "database", "audit", "access", "page", "form"})
package org.openmash.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
