package org.openmash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.support.Program;

/** One life of the real program on a directory of its own. */
class RunningProgramTest {

  @TempDir Path data;

  @Test
  void keepsItsDirectoryAnswersCommandsBesideItAndFinishesWhatIsInFlight() throws Exception {
    try (Program hub =
        Program.start(
            "--port",
            "0",
            "--data",
            data.toString(),
            "--openmash.test.slow-page=true",
            "--spring.profiles.active=demo")) {
      int port = hub.ready();
      refusesASecondHub();
      answersACommandBesideIt();

      CompletableFuture<HttpResponse<String>> slow = ask(port, "/slow");
      waitUntil(hub, "slow page begun");
      hub.terminate();
      HttpResponse<String> answer = slow.get(30, TimeUnit.SECONDS);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("finished");
      // 128 + SIGTERM: ended as asked.
      assertThat(hub.ended()).isEqualTo(143);
      assertThat(hub.complained()).isEmpty();
    }
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
  }

  private void refusesASecondHub() throws Exception {
    try (Program second = Program.start("--port", "0", "--data", data.toString())) {
      assertThat(second.ended()).isEqualTo(1);
      assertThat(second.complained())
          .isEqualToIgnoringNewLines(
              "The data directory \"%s\" is in use by another OpenMASH; stop that one, or name another directory with --data."
                  .formatted(data));
    }
  }

  private void answersACommandBesideIt() throws Exception {
    try (Program command = Program.start("no-such-command", "--data", data.toString())) {
      assertThat(command.ended()).isEqualTo(2);
      assertThat(command.complained()).contains("There is no command \"no-such-command\"");
      assertThat(command.said()).isEmpty();
    }
    assertThat(Files.exists(data.resolve("postgres/postmaster.pid"))).isTrue();
  }

  private static CompletableFuture<HttpResponse<String>> ask(int port, String path) {
    return HttpClient.newHttpClient()
        .sendAsync(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
            BodyHandlers.ofString());
  }

  private static void waitUntil(Program hub, String said) throws Exception {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!hub.said().contains(said)) {
      assertThat(System.nanoTime()).isLessThan(limit);
      Thread.onSpinWait();
    }
  }
}
