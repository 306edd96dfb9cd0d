/** Pages of the sharing log. */
@NullMarked
package org.openmash.disclosure.web;

import org.jspecify.annotations.NullMarked;
