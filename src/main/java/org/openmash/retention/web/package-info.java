/** The pages of whoever answers for how long records are kept. */
@NullMarked
package org.openmash.retention.web;

import org.jspecify.annotations.NullMarked;
