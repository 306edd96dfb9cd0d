@NullMarked
package org.openmash.training.web;

import org.jspecify.annotations.NullMarked;
