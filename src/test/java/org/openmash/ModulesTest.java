package org.openmash;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  /** Read at start instead of looking through every class again, which takes seconds. */
  private static final Path ORDER =
      Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");

  private final ApplicationModules modules = ApplicationModules.of(OpenMash.class);

  @Test
  void pointOnlyWhereTheyDeclareTo() {
    modules.verify();
  }

  /** Migrations run in this order, along the arrows; a module that is not in it has none. */
  @Test
  void standInTheirOrderInTheFileThatIsReadAtStart() throws IOException {
    String order =
        modules.stream()
            .map(module -> "  \"%s\": {}".formatted(module.getIdentifier()))
            .collect(joining(",\n", "{\n", "\n}\n"));
    if (Boolean.getBoolean("openmash.docs.write")) {
      Files.createDirectories(ORDER.getParent());
      Files.writeString(ORDER, order);
    }
    assertThat(ORDER)
        .as("write it anew: mvn test -Dtest=ModulesTest -Dopenmash.docs.write=true")
        .hasContent(order);
  }
}
