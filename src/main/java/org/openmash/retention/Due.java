package org.openmash.retention;

import java.time.LocalDate;

/**
 * From when a record need not be kept, and by which rule.
 *
 * @param rule its id
 * @param counted the day the period was counted from
 */
record Due(String rule, Trigger trigger, LocalDate counted, LocalDate day) {}
