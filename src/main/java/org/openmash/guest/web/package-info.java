/** The pages of this module. */
@NullMarked
package org.openmash.guest.web;

import org.jspecify.annotations.NullMarked;
