package org.openmash;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.Modulithic;

/** docs/modules.md is the code's own account of its modules and arrows. */
class ModulesPageTest {

  private static final Path PAGE = Path.of("docs/modules.md");
  private static final Path SOURCES = Path.of("src/main/java/org/openmash");
  private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  private record Module(String name, String purpose, Set<String> arrows, boolean shared) {}

  @Test
  void saysWhatTheCodeSays() throws Exception {
    String page = page(modules());
    if (Boolean.getBoolean("openmash.docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("write it anew: mvn test -Dtest=ModulesPageTest -Dopenmash.docs.write=true")
        .hasContent(page);
  }

  private static List<Module> modules() throws Exception {
    Set<String> shared = Set.of(OpenMash.class.getAnnotation(Modulithic.class).sharedModules());
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("package-info.java")))
          .sorted()
          .map(folder -> module(folder, shared))
          .toList();
    }
  }

  private static Module module(Path folder, Set<String> shared) {
    String name = folder.getFileName().toString();
    try {
      ApplicationModule declared =
          Class.forName("org.openmash." + name + ".package-info")
              .getAnnotation(ApplicationModule.class);
      Matcher purpose = PURPOSE.matcher(Files.readString(folder.resolve("package-info.java")));
      String text = purpose.find() ? purpose.group(1) : "";
      return new Module(
          name,
          text.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip(),
          new TreeSet<>(Set.of(declared.allowedDependencies())),
          shared.contains(name));
    } catch (ClassNotFoundException | IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static String page(List<Module> modules) {
    return """
    # Modules

    Written by `ModulesPageTest` from the code; do not edit. An arrow says who may call whom; the build fails on any other.
    The shared modules stand open to everybody, so the table of the others shows only what goes beyond them.

    ```mermaid
    flowchart TD
    %s
    ```

    ## The hub's work

    | module | what it is for | may call, besides the shared ones |
    |---|---|---|
    %s

    ## Shared

    | module | what it is for | may call |
    |---|---|---|
    %s
    """
        .formatted(
            drawing(modules),
            table(modules.stream().filter(m -> !m.shared()), shared(modules)),
            table(modules.stream().filter(Module::shared), Set.of()));
  }

  private static String drawing(List<Module> modules) {
    Set<String> shared = shared(modules);
    return modules.stream()
        .filter(m -> !m.shared())
        .flatMap(m ->
            Stream.concat(
                Stream.of("  " + m.name()),
                m.arrows().stream()
                    .filter(to -> !shared.contains(to))
                    .map(to -> "  " + m.name() + " --> " + to)))
        .collect(joining("\n"));
  }

  private static Set<String> shared(List<Module> modules) {
    Set<String> names = new TreeSet<>();
    modules.stream().filter(Module::shared).map(Module::name).forEach(names::add);
    return names;
  }

  private static String table(Stream<Module> modules, Set<String> unsaid) {
    return modules
        .map(m ->
            "| `%s` | %s | %s |"
                .formatted(
                    m.name(),
                    m.purpose(),
                    m.arrows().stream()
                        .filter(to -> !unsaid.contains(to))
                        .map(to -> "`" + to + "`")
                        .collect(joining(", "))))
        .collect(joining("\n"));
  }
}
