package org.openmash.agency;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.TeamId;

/**
 * What somebody is at work.
 *
 * @param title as it stands on their door: "Named midwife"
 * @param team null where they are in none
 */
public record Post(String title, Duty duty, @Nullable TeamId team) {}
