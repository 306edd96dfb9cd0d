/**
 * The day's payload for the department's API of children's social care: its schema 1.0.1 of 19 May
 * 2026 as data, and a check that reads one child after the other.
 */
@NullMarked
package org.openmash.returns.api;

import org.jspecify.annotations.NullMarked;
