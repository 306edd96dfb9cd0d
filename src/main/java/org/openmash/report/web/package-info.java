/** The pages of this module. */
@NullMarked
package org.openmash.report.web;

import org.jspecify.annotations.NullMarked;
