package org.openmash.kernel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class KernelConfiguration {

  @Bean
  HubClock clock() {
    return new HubClock();
  }
}
