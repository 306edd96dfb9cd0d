@NullMarked
package org.openmash.allocation.web;

import org.jspecify.annotations.NullMarked;
