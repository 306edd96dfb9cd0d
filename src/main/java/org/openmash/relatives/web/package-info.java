/** The page of a reported family. */
@NullMarked
package org.openmash.relatives.web;

import org.jspecify.annotations.NullMarked;
