package org.openmash.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@HubTest
@Tag("browser")
class LookTest {

  /** 60 KB, compressed, for whoever comes the first time. */
  private static final int FIRST_VISIT = 60 * 1024;

  /** 15 KB for each page after it. */
  private static final int NEXT_VISIT = 15 * 1024;

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"/gallery-for-tests/calm", "/gallery-for-tests/wide"})
  void isReadableByEverybodyOnAnyScreen(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    try (Browser browser = Browser.at(port)) {
      browser.open(path).axe().reflowsAt320().isQuiet();
      for (int width : List.of(1440, 768, 320)) {
        browser.width(width).screenshot("gallery-" + name + "-" + width);
      }
      browser.print("gallery-" + name);
    }
  }

  @Test
  void speaksWelshAndKeepsThePlace() {
    try (Browser browser = Browser.at(port)) {
      browser.open("/gallery-for-tests/calm?page=2").follow("Cymraeg");

      assertThat(browser.path()).isEqualTo("/gallery-for-tests/calm?page=2&language=cy");
      assertThat(browser.page().locator("html").getAttribute("lang")).isEqualTo("cy");
      browser.axe().isQuiet().open("/no-such-page").axe().screenshot("not-found-cy");
      assertThat(browser.heading()).isEqualTo("Heb ddod o hyd i'r dudalen");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/help", "/accessibility", "/privacy"})
  void explainsItselfToAnybody(String path) {
    try (Browser browser = Browser.at(port)) {
      browser
          .open(path)
          .axe()
          .reflowsAt320()
          .isQuiet()
          .screenshot("plain" + path.replace('/', '-'));
    }
  }

  @Test
  void showsHiddenQuestionsWithoutScripts() {
    try (Browser browser = Browser.withoutScripts(port)) {
      browser.open("/gallery-for-tests/calm");

      assertThat(browser.page().locator("#told").isVisible()).isTrue();
      assertThat(browser.page().locator("#tab-two").isVisible()).isTrue();
    }
  }

  @Test
  void hidesNothingFocusedBehindTheIdentityBar() {
    try (Browser browser = Browser.at(port)) {
      browser.open("/gallery-for-tests/wide");
      Object covered =
          browser
              .page()
              .evaluate(
                  """
                  () => {
                    const hidden = [];
                    for (const e of document.querySelectorAll('main a[href], main input, main button, main textarea, main select, main summary')) {
                      if (e.offsetParent === null) continue;
                      window.scrollTo(0, document.body.scrollHeight);
                      e.focus();
                      const bar = document.querySelector('.om-identity').getBoundingClientRect();
                      const r = e.getBoundingClientRect();
                      if (r.bottom <= bar.bottom && r.bottom > 0) hidden.push(e.outerHTML.slice(0, 80));
                    }
                    return hidden;
                  }
                  """);

      assertThat((List<?>) covered).isEmpty();
    }
  }

  @Test
  void weighsLittle() throws Exception {
    String page = gzipped("/gallery-for-tests/calm", true);
    Matcher files = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"").matcher(page);
    int sum = size("/gallery-for-tests/calm");
    StringBuilder table = new StringBuilder("page " + sum);
    for (String file : files.results().map(m -> m.group(1)).distinct().toList()) {
      int size = size(file);
      sum += size;
      table.append(", ").append(file.replaceAll("-[0-9a-f]{32}", "")).append(' ').append(size);
    }
    System.out.println("first visit to the gallery, compressed: " + sum + " bytes (" + table + ")");

    assertThat(sum).isLessThan(FIRST_VISIT);
    assertThat(size("/gallery-for-tests/wide")).isLessThan(NEXT_VISIT);
  }

  @Test
  void servesNeitherTheTypefaceNorTheBlueOfAnotherHouse() throws Exception {
    Matcher file =
        Pattern.compile("/assets/govuk-[0-9a-f]{32}\\.css")
            .matcher(gzipped("/gallery-for-tests/calm", true));
    assertThat(file.find()).isTrue();
    String css = gzipped(file.group(), true);

    assertThat(css)
        .contains(".govuk-button")
        .doesNotContain("@font-face", "GDS Transport", "1d70b8", "sourceMappingURL");
  }

  @Test
  void keepsFilesForGoodUnderNamesThatChangeWithThem() throws Exception {
    String page = gzipped("/gallery-for-tests/calm", true);
    Matcher file = Pattern.compile("/assets/openmash-[0-9a-f]{32}\\.css").matcher(page);

    assertThat(file.find()).isTrue();
    assertThat(send(file.group(), false).headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "immutable"));
  }

  private int size(String path) throws Exception {
    return send(path, true).body().length;
  }

  private String gzipped(String path, boolean plain) throws Exception {
    return new String(send(path, !plain).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> send(String path, boolean compressed) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (compressed) {
      request.header("Accept-Encoding", "gzip");
    }
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response;
  }
}
