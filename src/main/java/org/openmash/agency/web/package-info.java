/** The pages on which administrators keep the directory. */
@NullMarked
package org.openmash.agency.web;

import org.jspecify.annotations.NullMarked;
