/**
 * Subject access requests: what is kept about somebody, read passage by passage, without what must
 * be left out, sent within a month (UK GDPR, article 15).
 */
@NullMarked
@ApplicationModule(
    displayName = "Subject access",
    allowedDependencies = {"person", "disclosure"})
package org.openmash.subjectaccess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
