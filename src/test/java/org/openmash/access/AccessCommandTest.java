package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class AccessCommandTest {

  @Autowired AccessCommand command;
  @Autowired SignedIn signedIn;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void makesNoRealPersonAmongInventedOnes() {
    signedIn.as(Role.SCREENER);
    assertThat(run("create-administrator", "sam@example.org")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("invented people");
  }

  @Test
  void explainsItselfWhenCalledWrongly() {
    assertThat(run("create-administrator")).isEqualTo(2);
    assertThat(run("create-administrator", "not an address")).isEqualTo(2);
  }

  private int run(String... arguments) {
    return command.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
