package org.openmash.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.support.HubTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@HubTest
class ProblemPagesTest {

  @LocalServerPort private int port;

  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/no-such-page",
        "/problems-for-tests/unknown",
        "/problems-for-tests/id/not-a-number",
        "/error"
      })
  void saysNotFoundTheSameWayWhateverWasUnknown(String path) throws Exception {
    HttpResponse<String> unknown = get("/no-such-page-at-all");
    HttpResponse<String> response = get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body().replace(path + "?", "?"))
        .isEqualTo(unknown.body().replace("/no-such-page-at-all?", "?"));
    assertThat(response.body()).contains("Page not found");
  }

  @Test
  void makesNoDifferenceBetweenForbiddenAndAbsent() throws Exception {
    assertThat(
            get("/problems-for-tests/forbidden")
                .body()
                .replace("/problems-for-tests/forbidden?", "?"))
        .isEqualTo(get("/no-such-page").body().replace("/no-such-page?", "?"));
  }

  @Test
  void speaksWelsh() throws Exception {
    HttpResponse<String> response = get("/no-such-page", "Cookie", "language=cy");

    assertThat(response.body())
        .contains("<html lang=\"cy\"")
        .contains("Heb ddod o hyd i'r dudalen");
  }

  @Test
  void saysWhenToComeBackAfterTooMany() throws Exception {
    HttpResponse<String> response = get("/problems-for-tests/too-many");

    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().firstValue("Retry-After")).contains("300");
    assertThat(response.body()).contains("at 10:05am");
  }

  @Test
  void saysTheServiceIsAwayWhenTheDatabaseIs() throws Exception {
    HttpResponse<String> response = get("/problems-for-tests/no-database");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("60");
    assertThat(response.body()).contains("What you typed was kept up to the last save");
  }

  @Test
  void givesAReferenceForADefectAndNothingElse() throws Exception {
    HttpResponse<String> response = get("/problems-for-tests/defect");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body())
        .contains("Sorry, there is a problem")
        .containsPattern("<strong>[0-9A-Z]{4}-[0-9A-Z]{4}</strong>")
        .doesNotContain("Aisha", "IllegalState", "org.openmash", "select");
  }

  @Test
  void showsDefectsOfFiltersInTheSameWords() throws Exception {
    HttpResponse<String> response = get("/problems-for-tests/filter", "X-Break-The-Filter", "yes");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).contains("Sorry, there is a problem").doesNotContain("Aisha");
  }

  @Test
  void saysSoWhenTheDatabaseGoesInsideAFilter() throws Exception {
    HttpResponse<String> response =
        get("/problems-for-tests/filter", "X-Break-The-Filter", "database");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).contains("not available just now");
  }

  @Test
  void refusesAMethodAPageDoesNotTake() throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(uri("/problems-for-tests/unknown"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    HttpResponse<String> wrong = get("/problems-for-tests/posts/only");

    assertThat(response.statusCode()).isLessThan(500);
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(wrong.headers().firstValue("Allow")).contains("POST");
    assertThat(wrong.body()).contains("This page cannot be used like that");
  }

  @Test
  void asksAgainForWhatIsMissing() throws Exception {
    HttpResponse<String> response = get("/problems-for-tests/needs");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("We could not read what was sent")
        .doesNotContain("parameter");
  }

  @Test
  void saysAFileIsTooLargeInsteadOfForbidden() throws Exception {
    String boundary = "----line";
    byte[] megabyte = new byte[1024 * 1024];
    byte[] head =
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    List<byte[]> body = new ArrayList<>(Collections.nCopies(61, megabyte));
    body.addFirst(head);
    body.addLast(tail);
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(uri("/problems-for-tests/posts/only"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("The file is too large");
  }

  @Test
  void neverNamesTheServerEvenForANonsenseRequest() throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              "GET /[]{} HTTP/1.1\r\nHost: x y\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Exception", "java.");
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).header("Accept-Language", "en-GB");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
