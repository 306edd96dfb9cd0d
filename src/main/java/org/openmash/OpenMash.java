package org.openmash;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The open multi-agency safeguarding hub: one program, many modules, declared arrows. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
    systemName = "OpenMASH",
    sharedModules = {
      "kernel",
      "database",
      "page",
      "form",
      "access",
      "audit",
      "deadline",
      "chronology",
      "notification",
      "document"
    })
public class OpenMash {

  public static void main(String[] args) {
    SpringApplication.run(OpenMash.class, args);
  }
}
