/**
 * The children in need census: its facts, the elements and codes of its file, a reader that takes
 * one child at a time, and its rules.
 */
@NullMarked
package org.openmash.returns.cin;

import org.jspecify.annotations.NullMarked;
