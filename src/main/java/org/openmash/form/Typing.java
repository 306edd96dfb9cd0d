package org.openmash.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a form belongs while it is typed.
 *
 * @param at the page, as the browser asked for it
 * @param keptAt when the text now shown was typed; null for text that is saved, or none
 */
public record Typing(String at, @Nullable Instant keptAt) {}
