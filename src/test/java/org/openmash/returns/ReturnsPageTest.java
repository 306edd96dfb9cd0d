package org.openmash.returns;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The end of docs/returns.md is the rules' own account of where they differ. */
class ReturnsPageTest {

  private static final Path PAGE = Path.of("docs/returns.md");
  private static final String HEADING = "## Judged otherwise than by the published tools\n";

  @Test
  void saysWhereTheRulesDiffer() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).contains(HEADING);
    String anew = page.substring(0, page.indexOf(HEADING)) + HEADING + differences();
    if (Boolean.getBoolean("openmash.docs.write")) {
      Files.writeString(PAGE, anew);
    }
    assertThat(PAGE)
        .as("write it anew: mvn test -Dtest=ReturnsPageTest -Dopenmash.docs.write=true")
        .hasContent(anew);
  }

  private static String differences() {
    return ServiceLoader.load(Checker.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(checker -> checker.cards().stream().anyMatch(card -> card.differs() != null))
        .map(ReturnsPageTest::table)
        .collect(joining());
  }

  private static String table(Checker checker) {
    return checker.cards().stream()
        .filter(card -> card.differs() != null)
        .map(card -> "| %s | %s | %s |".formatted(card.code(), card.says(), card.differs()))
        .collect(
            joining(
                "\n",
                "\n### %s\n\n| rule | what must be so | why judged so |\n|---|---|---|\n"
                    .formatted(checker.name()),
                "\n"));
  }
}
