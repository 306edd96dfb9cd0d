@NullMarked
package org.openmash.quality.web;

import org.jspecify.annotations.NullMarked;
