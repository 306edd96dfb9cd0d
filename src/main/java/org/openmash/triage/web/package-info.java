/** The pages of this module. */
@NullMarked
package org.openmash.triage.web;

import org.jspecify.annotations.NullMarked;
