/**
 * The yearly return of children looked after and care leavers (SSDA903, Children Act 1989, section
 * 83), a folder of CSV files joined by the number of the child: read row by row, held against the
 * columns the specification has, and judged child by child.
 */
@NullMarked
package org.openmash.returns.ssda903;

import org.jspecify.annotations.NullMarked;
