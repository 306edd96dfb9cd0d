package org.openmash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.kernel.WrongSetting;

class ArgumentsTest {

  @Test
  void startTheHubWithoutTheDemonstrationWhenNothingIsSaid() {
    Arguments arguments = Arguments.of();
    assertThat(arguments.settings()).isEmpty();
    assertThat(arguments.demo()).isFalse();
    assertThat(arguments.command()).isEmpty();
  }

  @Test
  void nameSettingsInEitherSpelling() {
    assertThat(Arguments.of("--data", "here", "--database=postgresql://a:b@c/d").settings())
        .containsExactly("--openmash.data=here", "--openmash.database=postgresql://a:b@c/d");
  }

  @Test
  void letWhatDependsOnThePortFollowIt() {
    assertThat(Arguments.of("--port", "9000").settings())
        .containsExactly(
            "--server.port=9000",
            "--management.server.port=9001",
            "--openmash.address=http://localhost:9000");
    assertThat(
            Arguments.of(
                    "--port",
                    "9000",
                    "--management-port",
                    "9500",
                    "--openmash.address=https://hub.example")
                .settings())
        .containsExactly(
            "--server.port=9000",
            "--management.server.port=9500",
            "--openmash.address=https://hub.example");
  }

  @Test
  void letTheLastDemoSizeCount() {
    assertThat(Arguments.of("--demo", "small").demo()).isTrue();
    assertThat(Arguments.of("--demo", "small", "--demo", "none").demo()).isFalse();
  }

  @Test
  void leaveACommandItsOwnWords() {
    Arguments arguments = Arguments.of("--data", "here", "import", "referrals", "f", "--dry-run");
    assertThat(arguments.command()).containsExactly("import", "referrals", "f", "--dry-run");
    assertThat(arguments.settings()).containsExactly("--openmash.data=here");
  }

  @Test
  void explainACommandInsteadOfRunningIt() {
    Arguments arguments = Arguments.of("audit", "--help");
    assertThat(arguments.help()).isTrue();
    assertThat(arguments.command()).containsExactly("audit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "65536", "8080.5", ""})
  void refuseAPortThatIsNone(String port) {
    assertThatThrownBy(() -> Arguments.of("--port", port))
        .isInstanceOf(WrongSetting.class)
        .hasMessage(
            "The setting --port is \"%s\", but must be a port: a whole number up to 65535.", port);
  }

  @Test
  void refuseWhatTheyDoNotKnow() {
    assertThatThrownBy(() -> Arguments.of("--prot")).hasMessageContaining("\"--prot\"");
    assertThatThrownBy(() -> Arguments.of("--demo", "huge"))
        .hasMessage(
            "The setting --demo is \"huge\", but must be one of none, tiny, small, median.");
    assertThatThrownBy(() -> Arguments.of("--data"))
        .hasMessage("The option --data needs a value after it.");
  }
}
