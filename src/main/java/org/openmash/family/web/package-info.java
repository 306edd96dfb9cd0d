/** Pages of a family, and its drawings. */
@NullMarked
package org.openmash.family.web;

import org.jspecify.annotations.NullMarked;
