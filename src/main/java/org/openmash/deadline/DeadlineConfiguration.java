package org.openmash.deadline;

import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When each hub is open. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

  @Bean
  PerHub<HubHours> hubHours(Hubs hubs, HubSettings all, WorkingDays workingDays) {
    return new PerHub<>(hubs, hub -> new HubHours(hub, all, workingDays));
  }
}
