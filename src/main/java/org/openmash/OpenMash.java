package org.openmash;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.openmash.kernel.WrongSetting;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
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
      "hub",
      "form",
      "access",
      "audit",
      "deadline",
      "chronology",
      "notification",
      "document",
      "holding"
    })
public class OpenMash {

  private static final int FAILED = 1;
  private static final int CALLED_WRONGLY = 2;

  /** Asked to end: what breaks off because of that is no failure to be told. */
  private static volatile boolean ending;

  /** Starts the hub, or runs the command that was named. */
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true));
    Arguments arguments;
    try {
      arguments = Arguments.of(args);
    } catch (WrongSetting e) {
      System.err.println(e.getMessage());
      System.exit(CALLED_WRONGLY);
      return;
    }
    try {
      run(arguments);
    } catch (RuntimeException e) {
      if (!ending) {
        StartFailure.tell(e, System.err);
      }
      System.exit(FAILED);
    }
  }

  private static void run(Arguments arguments) {
    if (!arguments.command().isEmpty()) {
      System.exit(CommandLine.run(arguments, System.out, System.err));
    } else if (arguments.help()) {
      System.out.print(usage());
    } else {
      start(arguments);
    }
  }

  /**
   * With our name as the person typed it: ./run in a checkout, java -jar openmash.jar elsewhere.
   */
  private static String usage() {
    String name = System.getenv().getOrDefault("OPENMASH_CALLED_AS", "java -jar openmash.jar");
    try (InputStream text = OpenMash.class.getResourceAsStream("/usage.txt")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
          .replace("CALLED", name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SpringApplication program(Arguments arguments) {
    SpringApplication program = new SpringApplication(OpenMash.class);
    if (arguments.demo()) {
      program.setAdditionalProfiles("demo");
    }
    return program;
  }

  private static void start(Arguments arguments) {
    SpringApplication program = program(arguments);
    program.addListeners(new Ports());
    ConfigurableApplicationContext hub = program.run(arguments.settings().toArray(String[]::new));
    if (hub.getEnvironment().getProperty("openmash.rehearsal", Boolean.class, false)) {
      Rehearsal.of(hub);
      System.exit(SpringApplication.exit(hub));
    }
  }
}
