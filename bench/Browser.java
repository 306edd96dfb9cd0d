import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openmash.support.Filler;

/** Somebody with a plain browser, who says how long each answer took and what it weighed. */
final class Browser {

  private final String address;
  private final HttpClient http;

  Browser(String address, String from) {
    this.address = address;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .localAddress(InetAddress.ofLiteral(from))
            .build();
  }

  Browser(String address) {
    this(address, "127.0.0.1");
  }

  /** Signs in as the first of the invented people whose button says this. */
  static Browser as(String address, String name) {
    Browser browser = new Browser(address);
    Element form =
        browser.get("/sign-in").html().select("form[action=/sign-in/persona]").stream()
            .filter(each -> each.text().contains(name) || each.parent().text().contains(name))
            .findFirst()
            .orElseThrow();
    browser.post("/sign-in/persona", new Filler(Map.of()).fill(form));
    return browser;
  }

  /** What came back. */
  record Page(int status, String onward, String body, int weight, long nanos) {
    Document html() {
      return Jsoup.parse(body);
    }

    Element form(String action) {
      return html().select("form[method=post]").stream()
          .filter(form -> form.attr("action").startsWith(action))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no form to " + action + ": " + html().text()));
    }
  }

  Page get(String path) {
    return ask(HttpRequest.newBuilder(URI.create(address + path)).GET());
  }

  Page post(String path, List<Map.Entry<String, String>> fields) {
    String body =
        fields.stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return ask(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  Page upload(String path, String token, String name, byte[] file) {
    String border = "----------" + System.nanoTime();
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
            .formatted(border, token, border, name);
    return ask(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "multipart/form-data; boundary=" + border)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(file),
                    BodyPublishers.ofString("\r\n--" + border + "--\r\n"))));
  }

  private Page ask(HttpRequest.Builder request) {
    long begun = System.nanoTime();
    try {
      HttpResponse<byte[]> answer =
          http.send(
              request
                  .header("Accept-Encoding", "gzip")
                  .header("Sec-Fetch-Site", "same-origin")
                  .build(),
              BodyHandlers.ofByteArray());
      long nanos = System.nanoTime() - begun;
      String onward =
          answer.headers().firstValue("Location").map(to -> to.replace(address, "")).orElse("");
      return new Page(
          answer.statusCode(), onward, plain(answer), answer.body().length, nanos);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(HttpResponse<byte[]> answer) throws IOException {
    boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    return new String(
        packed
            ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
            : answer.body(),
        StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The page, or a failure that names what came instead. */
  static Page ok(Page page) {
    if (page.status() != 200) {
      throw new IllegalStateException("status " + page.status() + " " + page.onward());
    }
    return page;
  }
}
