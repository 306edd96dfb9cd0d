@NullMarked
package org.openmash.overview.web;

import org.jspecify.annotations.NullMarked;
