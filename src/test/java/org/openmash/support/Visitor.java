package org.openmash.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody with a plain browser: keeps cookies, reads pages, sends their forms. Follows no redirect
 * by itself, so that a test sees each step.
 */
public final class Visitor {

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http;

  public Visitor(int port) {
    this(port, "127.0.0.1");
  }

  /** Somebody who comes from another address of this machine: 127.0.7.1. */
  public Visitor(int port, String from) {
    this.address = "http://127.0.0.1:" + port;
    this.http =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .localAddress(InetAddress.ofLiteral(from))
            .build();
  }

  /** One answer of the hub. */
  public record Answer(
      int status, Document page, Optional<String> location, HttpResponse<String> raw) {
    public String text() {
      return page.text();
    }
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
  }

  /** A file to keep, as it came. */
  public byte[] getBytes(String path) {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(address + path)).GET().build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Posts with the form token of the page at <code>from</code>. */
  public Answer post(String from, String path, Map<String, String> fields) {
    String token = get(from).page().select("input[name=_csrf]").attr("value");
    return postWithToken(path, token, fields);
  }

  /** The same with boxes of one name ticked several times. */
  public Answer postAll(String from, String path, Map<String, List<String>> fields) {
    String token = get(from).page().select("input[name=_csrf]").attr("value");
    return posted(
        path,
        token,
        fields.entrySet().stream()
            .flatMap(
                field -> field.getValue().stream().map(each -> Map.entry(field.getKey(), each))));
  }

  public Answer postWithToken(String path, String token, Map<String, String> fields) {
    return posted(path, token, fields.entrySet().stream());
  }

  private Answer posted(String path, String token, Stream<Map.Entry<String, String>> fields) {
    String body =
        fields
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()) + "&")
                .collect(Collectors.joining())
            + "_csrf="
            + encoded(token);
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  public void putCookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(address), cookie);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> raw = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          raw.statusCode(), Jsoup.parse(raw.body()), raw.headers().firstValue("Location"), raw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
