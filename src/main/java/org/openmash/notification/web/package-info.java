/** Messages that did not arrive, and the dev mailbox of the demo. */
@NullMarked
package org.openmash.notification.web;

import org.jspecify.annotations.NullMarked;
