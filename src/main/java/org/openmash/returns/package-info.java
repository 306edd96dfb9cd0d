/**
 * Statutory returns, checked before the government does it: one rule engine over plain facts, which
 * a file, an export or a form being filled may give; the children in need census (Children Act
 * 1989, section 83) and the return of children looked after (SSDA903) are packages of their own.
 * What is checked is kept nowhere.
 */
@NullMarked
@ApplicationModule(
    displayName = "Returns",
    allowedDependencies = {"kernel", "deadline"})
package org.openmash.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
