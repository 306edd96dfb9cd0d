package org.openmash;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  private final ApplicationModules modules = ApplicationModules.of(OpenMash.class);

  @Test
  void pointOnlyWhereTheyDeclareTo() {
    modules.verify();
  }
}
