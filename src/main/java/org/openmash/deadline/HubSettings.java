package org.openmash.deadline;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the hub is open.
 *
 * @param days "MON-FRI" or "MON,TUE,SAT"
 * @param hours "09:00-17:00"; "00:00-24:00" is all day
 * @param bankHolidays "closed" or "open"
 */
@ConfigurationProperties("openmash.hub")
record HubSettings(
    @DefaultValue("MON-FRI") String days,
    @DefaultValue("09:00-17:00") String hours,
    @DefaultValue("closed") String bankHolidays) {}
