package org.openmash.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the public can telephone.
 *
 * @param phone the hub's own number, in its hours; empty where it gives none
 * @param outOfHours who answers at night and at the weekend; empty where nobody does
 */
@ConfigurationProperties("openmash.public")
record ReportSettings(@DefaultValue("") String phone, @DefaultValue("") String outOfHours) {}
