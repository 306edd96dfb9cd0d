package org.openmash.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a plain browser and patience: when the hub does not answer, the same request is
 * sent again until it does, as whoever presses "reload" would.
 */
public final class PatientVisitor {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String address;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final AtomicInteger unavailable = new AtomicInteger();

  public PatientVisitor(String address) {
    this.address = address;
  }

  /** What came back, and where from. */
  public record Page(String path, int status, Document html, String onward) {
    public boolean leadsOn() {
      return status / 100 == 3;
    }

    /** The form whose address begins like this. */
    public Element form(String action) {
      return html.select("form[method=post]").stream()
          .filter(form -> form.attr("action").startsWith(action))
          .findFirst()
          .orElseThrow(() ->
              new IllegalStateException(
                  "no form to %s at %s: %s".formatted(action, path, html.text())));
    }

    public String complaint() {
      return html.select(".govuk-error-summary").text();
    }
  }

  public Page get(String path) throws InterruptedException {
    return ask(HttpRequest.newBuilder(URI.create(address + path)), path);
  }

  public Page post(String path, List<Map.Entry<String, String>> fields)
      throws InterruptedException {
    String body =
        fields.stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return ask(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        path);
  }

  /** Requests that broke off without an answer. */
  public int unanswered() {
    return unanswered.get();
  }

  /** Answers that said to try again. */
  public int unavailable() {
    return unavailable.get();
  }

  private Page ask(HttpRequest.Builder builder, String path) throws InterruptedException {
    HttpRequest request = builder.timeout(Duration.ofSeconds(20)).build();
    long limit = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < limit) {
      try {
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 503) {
          return page(path, answer);
        }
        unavailable.incrementAndGet();
      } catch (IOException e) {
        unanswered.incrementAndGet();
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("no answer to " + path + " for " + PATIENCE);
  }

  private Page page(String path, HttpResponse<String> answer) {
    if (answer.statusCode() >= 500) {
      throw new IllegalStateException(
          "status %d at %s: %s"
              .formatted(answer.statusCode(), path, Jsoup.parse(answer.body()).text()));
    }
    String onward =
        answer.headers().firstValue("Location").map(to -> to.replace(address, "")).orElse("");
    return new Page(path, answer.statusCode(), Jsoup.parse(answer.body()), onward);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
