/** Pages of letters. */
@NullMarked
package org.openmash.letter.web;

import org.jspecify.annotations.NullMarked;
