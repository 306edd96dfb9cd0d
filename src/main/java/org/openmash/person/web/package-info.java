/** Pages of the person index. */
@NullMarked
package org.openmash.person.web;

import org.jspecify.annotations.NullMarked;
