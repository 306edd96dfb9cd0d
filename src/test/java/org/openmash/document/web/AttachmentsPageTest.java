package org.openmash.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openmash.document.TestRecords;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over the wire, since uploads are read by the server itself. */
@HubTest
class AttachmentsPageTest {

  private static final String BOUNDARY = "----of-the-test";

  @LocalServerPort int port;

  private final SignedIn signedIn;
  private final TestRecords records;
  private final Actor midwife;
  private final Subject draft;
  private final String path;
  private HttpClient http;

  AttachmentsPageTest(@Autowired SignedIn signedIn, @Autowired TestRecords records) {
    this.signedIn = signedIn;
    this.records = records;
    this.midwife = signedIn.as(Role.REFERRER);
    this.draft = records.shared("paper-draft", midwife);
    this.path = "/documents/for/paper-draft/" + draft.id();
    this.http = browserOf(midwife);
  }

  private HttpClient browserOf(Actor actor) {
    CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    String[] session = signedIn.cookieHeader(actor).split("=", 2);
    HttpCookie cookie = new HttpCookie(session[0], session[1]);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create("http://127.0.0.1/"), cookie);
    return HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  @Test
  void addShowDownloadAndRemoveAnAttachment() throws Exception {
    HttpResponse<String> added = upload("Letter about Jane.txt", "Seen at home.");
    assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
    assertThat(added.headers().firstValue("Location").orElseThrow())
        .endsWith(path + "?back=/referral/new");

    Document page = Jsoup.parse(get(path + "?back=/referral/new").body());
    assertThat(page.select("h3").text()).isEqualTo("Letter about Jane.txt");
    assertThat(page.select("a.govuk-button").attr("href")).isEqualTo("/referral/new");
    String link = page.select("a[download]").attr("href");
    assertThat(link).matches("/documents/[0-9a-f-]{36}");

    HttpResponse<String> file = get(link);
    assertThat(file.body()).isEqualTo("Seen at home.");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment")
        .contains(".txt")
        .doesNotContain("Jane");
    assertThat(file.headers().allValues("X-Content-Type-Options"))
        .containsOnly("nosniff")
        .isNotEmpty();
    assertThat(file.headers().allValues("Content-Security-Policy"))
        .anySatisfy(p -> assertThat(p).contains("sandbox"));
    assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");

    String body = "_csrf=" + token() + "&document=" + link.substring(link.lastIndexOf('/') + 1);
    HttpResponse<String> removed =
        post(
            path + "/remove",
            "application/x-www-form-urlencoded",
            body.getBytes(StandardCharsets.UTF_8));
    assertThat(removed.statusCode()).isEqualTo(302);
    assertThat(get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void sayWhyAFileIsNotTakenBesideTheField() throws Exception {
    HttpResponse<String> refused = upload("photo.heic", "anything");
    assertThat(refused.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(refused.body());
    assertThat(page.select(".govuk-error-summary a[href=#file]").text()).contains("JPEG");
    assertThat(page.select("#file-error").text()).contains("JPEG");
    assertThat(upload("", "").statusCode()).isEqualTo(400);
    assertThat(upload("a.txt", "a".repeat(21 << 20)).body()).contains("smaller than 20 MB");
  }

  @Test
  void areNotFoundForAnybodyElse() throws Exception {
    upload("a.txt", "text");
    String link = Jsoup.parse(get(path).body()).select("a[download]").attr("href");
    http = browserOf(signedIn.as(Role.REFERRER));
    assertThat(get(link).statusCode()).isEqualTo(404);
    assertThat(get(path).statusCode()).isEqualTo(404);
    assertThat(get("/documents/for/nothing/" + draft.id()).statusCode()).isEqualTo(404);
    assertThat(get("/documents/not-an-id").statusCode()).isEqualTo(404);
  }

  @Test
  void leadNowhereElse() throws Exception {
    for (String back :
        new String[] {
          "https://evil.example", "//evil.example", "javascript:alert(1)", "/%5Cevil.example"
        }) {
      assertThat(Jsoup.parse(get(path + "?back=" + back).body()).select(".govuk-back-link"))
          .isEmpty();
    }
  }

  private HttpResponse<String> upload(String name, String content) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (String[] field : new String[][] {{"_csrf", token()}, {"back", "/referral/new"}}) {
      body.writeBytes(
          utf8(
              "--"
                  + BOUNDARY
                  + "\r\nContent-Disposition: form-data; name=\""
                  + field[0]
                  + "\"\r\n\r\n"
                  + field[1]
                  + "\r\n"));
    }
    body.writeBytes(
        utf8(
            "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
    body.writeBytes(utf8(content + "\r\n--" + BOUNDARY + "--\r\n"));
    return post(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  private String token() throws Exception {
    HttpResponse<String> page = get(path);
    return Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
  }

  private HttpResponse<String> get(String where) throws Exception {
    return http.send(request(where).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String where, String type, byte[] body) throws Exception {
    return http.send(
        request(where)
            .header("Content-Type", type)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String where) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + where));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
