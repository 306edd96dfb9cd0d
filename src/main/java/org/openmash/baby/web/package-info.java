/** The page of a reported family. */
@NullMarked
package org.openmash.baby.web;

import org.jspecify.annotations.NullMarked;
