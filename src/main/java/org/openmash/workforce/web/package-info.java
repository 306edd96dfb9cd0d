@NullMarked
package org.openmash.workforce.web;

import org.jspecify.annotations.NullMarked;
