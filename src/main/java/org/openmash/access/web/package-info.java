/** The pages of sign-in and of accounts. */
@NullMarked
package org.openmash.access.web;

import org.jspecify.annotations.NullMarked;
