/** Where other systems knock, and the page that tells their makers how. */
@NullMarked
package org.openmash.exchange.web;

import org.jspecify.annotations.NullMarked;
