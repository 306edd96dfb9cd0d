/** The pages of whoever monitors the hub. */
@NullMarked
package org.openmash.monitor.web;

import org.jspecify.annotations.NullMarked;
