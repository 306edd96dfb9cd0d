package org.openmash.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param securityContact whom to tell of a weakness: a mailto: or https: address for
 *     /.well-known/security.txt; absent: there is no such page
 */
@ConfigurationProperties("openmash")
public record OperationsSettings(@Nullable String securityContact) {}
