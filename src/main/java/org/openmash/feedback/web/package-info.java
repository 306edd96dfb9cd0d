@NullMarked
package org.openmash.feedback.web;

import org.jspecify.annotations.NullMarked;
