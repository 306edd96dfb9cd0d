/** The pages of this module. */
@NullMarked
package org.openmash.contact.web;

import org.jspecify.annotations.NullMarked;
