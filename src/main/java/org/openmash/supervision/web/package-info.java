@NullMarked
package org.openmash.supervision.web;

import org.jspecify.annotations.NullMarked;
