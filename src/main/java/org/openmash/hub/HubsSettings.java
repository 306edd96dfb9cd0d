package org.openmash.hub;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What each hub says of itself: <code>openmash.hubs.northam.name=…</code>.
 *
 * @param hubs by the hub's word, then by setting; none: the installation is one hub
 */
@ConfigurationProperties("openmash")
record HubsSettings(@DefaultValue Map<String, Map<String, String>> hubs) {}
