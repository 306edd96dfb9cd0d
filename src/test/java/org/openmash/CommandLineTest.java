package org.openmash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Command;

class CommandLineTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void handsTheRestToTheCommandAndItsExitCodeBack() {
    assertThat(run("count", "a", "b", "c")).isEqualTo(3);
    assertThat(text(out)).isEqualTo("[a, b, c]");
  }

  @Test
  void listsTheCommandsWhenTheWordIsUnknown() {
    assertThat(run("cuont")).isEqualTo(2);
    assertThat(text(err)).contains("There is no command \"cuont\"", "count      Counts words.");
  }

  @Test
  void explainsACommandWithoutRunningIt() {
    assertThat(run("count", "--help")).isZero();
    assertThat(text(out)).contains("openmash count WORD …");
  }

  private int run(String... words) {
    return CommandLine.run(
        Arguments.of(words),
        List.of(new Count()),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private record Count() implements Command {
    @Override
    public String name() {
      return "count";
    }

    @Override
    public String help() {
      return "Counts words.\n\nopenmash count WORD …\n";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
      out.print(arguments);
      return arguments.size();
    }
  }
}
