package org.openmash.demand;

import java.time.LocalDate;

/**
 * One week, from Monday to Sunday.
 *
 * @param contacts how many came to the hub
 * @param opened children with whom work began
 * @param ended children with whom it ended
 * @param open children with whom it was open at the end of the week
 */
public record Week(LocalDate monday, int contacts, int opened, int ended, int open) {}
