/** Pages of subject access requests. */
@NullMarked
package org.openmash.subjectaccess.web;

import org.jspecify.annotations.NullMarked;
