/** The pages of attachments: adding them to a draft, and downloading one. */
@NullMarked
package org.openmash.document.web;

import org.jspecify.annotations.NullMarked;
