@NullMarked
package org.openmash.operations.web;

import org.jspecify.annotations.NullMarked;
