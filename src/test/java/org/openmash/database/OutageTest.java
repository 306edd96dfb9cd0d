package org.openmash.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openmash.support.HubTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The database goes silent or dies under the running program, and comes back. */
@HubTest
class OutageTest {

  /** Some session: looking it up asks the database. */
  private static final String SESSION = "session=abcdefghijklmnopqrstuvwxyz0123456789";

  @LocalServerPort int port;
  @LocalManagementPort int managementPort;

  private final HttpClient browser = HttpClient.newHttpClient();

  @Test
  void givesUpOnASilentServerWithinTenSecondsAndRecoversByItself() throws Exception {
    Postmaster server = server();
    long silence = System.nanoTime();
    eachOf(server, "STOP");
    try {
      HttpResponse<String> answer = page();
      assertThat(Duration.ofNanos(System.nanoTime() - silence)).isLessThan(Duration.ofSeconds(11));
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.body()).doesNotContain("Exception", "\tat ");
      assertThat(readiness().statusCode()).isEqualTo(503);
    } finally {
      eachOf(server, "CONT");
    }
    await().atMost(Duration.ofSeconds(10)).until(() -> page().statusCode() == 200);
    await().atMost(Duration.ofSeconds(10)).until(() -> readiness().statusCode() == 200);
  }

  @Test
  void saysTryAgainWhileTheServerIsDeadAndRecoversByItself() throws Exception {
    server().process().destroyForcibly();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          int status = page().statusCode();
          assertThat(status).isIn(200, 503);
          return status == 200;
        });
  }

  private static Postmaster server() throws IOException {
    return Postmaster.running(DataDirectory.at(TestDatabase.HOME)).orElseThrow();
  }

  private static void eachOf(Postmaster server, String signal) {
    // The postmaster first: while it runs it forks backends that the list does not hold yet.
    Processes.signal(signal, server.process().pid());
    server.process().descendants().forEach(p -> Processes.signal(signal, p.pid()));
  }

  /**
   * Somebody with a session: it is looked up before anything else, so the page needs the database.
   */
  private HttpResponse<String> page() throws Exception {
    return get(port, "/sign-in");
  }

  private HttpResponse<String> readiness() throws Exception {
    return get(managementPort, "/actuator/health/readiness");
  }

  private HttpResponse<String> get(int at, String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + at + path))
            .header("Cookie", SESSION)
            .build(),
        BodyHandlers.ofString());
  }
}
