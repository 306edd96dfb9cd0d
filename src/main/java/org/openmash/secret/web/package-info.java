/** Pages of what may not be known to somebody. */
@NullMarked
package org.openmash.secret.web;

import org.jspecify.annotations.NullMarked;
