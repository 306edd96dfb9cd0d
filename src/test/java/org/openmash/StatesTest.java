package org.openmash;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openmash.escalation.DisagreementState;
import org.openmash.referral.ReferralStatus;
import org.openmash.subjectaccess.RequestState;
import org.openmash.triage.ContactState;
import org.openmash.triage.DecisionState;

/** The pages of docs/states are the tables the program obeys. */
class StatesTest {

  @Test
  void ofAReferralAreWrittenDown() throws IOException {
    assertWritten("referral", ReferralStatus.values(), ReferralStatus::onward);
  }

  @Test
  void ofAContactAreWrittenDown() throws IOException {
    assertWritten("contact", ContactState.values(), ContactState::onward);
  }

  @Test
  void ofADecisionAreWrittenDown() throws IOException {
    assertWritten("decision", DecisionState.values(), DecisionState::onward);
  }

  @Test
  void ofASubjectAccessRequestAreWrittenDown() throws IOException {
    assertWritten("subject access request", RequestState.values(), RequestState::onward);
  }

  @Test
  void ofADisagreementAreWrittenDown() throws IOException {
    assertWritten("disagreement", DisagreementState.values(), DisagreementState::onward);
  }

  private static <S extends Enum<S>> void assertWritten(
      String name, S[] states, Function<S, Set<S>> onward) throws IOException {
    String rows =
        Arrays.stream(states)
            .map(state ->
                "| %s | %s |\n"
                    .formatted(
                        state,
                        onward.apply(state).stream()
                            .map(Enum::name)
                            .sorted()
                            .collect(joining(", "))))
            .collect(joining());
    String page =
        "# States of a %s\n\nWritten by `StatesTest` from the table in the code.\n\n| state | may become |\n|---|---|\n%s"
            .formatted(name, rows);
    Path file = Path.of("docs/states/" + name.replace(' ', '-') + ".md");
    if (Boolean.getBoolean("openmash.docs.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, page);
    }
    assertThat(file)
        .as("write it anew: mvn test -Dtest=StatesTest -Dopenmash.docs.write=true")
        .hasContent(page);
  }
}
