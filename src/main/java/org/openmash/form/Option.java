package org.openmash.form;

import org.jspecify.annotations.Nullable;

/** One of the answers offered: what is stored, what is read, and the smaller words beneath. */
record Option(String value, Said label, @Nullable Said hint) {}
