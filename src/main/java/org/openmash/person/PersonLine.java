package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.PersonId;

/**
 * Somebody in a list.
 *
 * @param name the first of their names
 * @param born null when unborn or not known
 * @param expected null unless unborn
 * @param restricted only a manager opens it
 * @param life what else must be said wherever they are named
 */
public record PersonLine(
    PersonId id,
    String name,
    @Nullable LocalDate born,
    IdentityForm.@Nullable Precision precision,
    @Nullable LocalDate expected,
    boolean unborn,
    boolean restricted,
    Life life) {}
