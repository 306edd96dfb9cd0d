/** The pages of this module. */
@NullMarked
package org.openmash.correspondence.web;

import org.jspecify.annotations.NullMarked;
