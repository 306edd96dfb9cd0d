/** The pages of this module. */
@NullMarked
package org.openmash.referral.web;

import org.jspecify.annotations.NullMarked;
