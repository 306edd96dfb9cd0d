@NullMarked
package org.openmash.diary.web;

import org.jspecify.annotations.NullMarked;
