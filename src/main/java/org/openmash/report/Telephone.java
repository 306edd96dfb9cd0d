package org.openmash.report;

import java.time.Instant;
import org.openmash.hub.Hub;

/**
 * Whom the public can telephone just now.
 *
 * @param area whom or where it is for; empty where there is one hub alone
 * @param phone the hub's own number, in its hours; empty where it gives none
 * @param outOfHours who answers at night and at the weekend; empty where nobody does
 * @param open whether it is in its hours
 * @param opens when it opens next
 */
public record Telephone(
    Hub.Said area, String phone, String outOfHours, boolean open, Instant opens) {}
