@NullMarked
package org.openmash.escalation.web;

import org.jspecify.annotations.NullMarked;
