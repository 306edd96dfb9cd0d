/** The pages of restricted records. */
@NullMarked
package org.openmash.restriction.web;

import org.jspecify.annotations.NullMarked;
