/**
 * Finding the person somebody means among all who are known: pure computation, without a database
 * or a page, used by the hub and by <code>openmash match</code> alike.
 */
@NullMarked
package org.openmash.person.matching;

import org.jspecify.annotations.NullMarked;
