/** The pages of this module. */
@NullMarked
package org.openmash.domesticabuse.web;

import org.jspecify.annotations.NullMarked;
