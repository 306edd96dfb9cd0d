@NullMarked
package org.openmash.jointplan.web;

import org.jspecify.annotations.NullMarked;
