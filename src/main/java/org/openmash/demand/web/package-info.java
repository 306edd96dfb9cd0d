@NullMarked
package org.openmash.demand.web;

import org.jspecify.annotations.NullMarked;
