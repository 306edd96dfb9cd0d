/** The pages on which partners answer, and on which the hub follows what it asked. */
@NullMarked
package org.openmash.informationrequest.web;

import org.jspecify.annotations.NullMarked;
