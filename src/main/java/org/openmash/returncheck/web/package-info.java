@NullMarked
package org.openmash.returncheck.web;

import org.jspecify.annotations.NullMarked;
