/** The worklist, and the question why something was late. */
@NullMarked
package org.openmash.deadline.web;

import org.jspecify.annotations.NullMarked;
