/** The pages on which agreements are written, put to agencies, read and accepted. */
@NullMarked
package org.openmash.agreement.web;

import org.jspecify.annotations.NullMarked;
