package org.openmash.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A school's or hospital's own system, sending over real HTTP with its key. */
record OtherSystem(int port, String key) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** One answer of the hub. */
  record Answer(HttpResponse<String> raw) {
    int status() {
      return raw.statusCode();
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
      return JsonMapper.shared().readTree(raw.body());
    }

    String type() {
      return header("Content-Type");
    }
  }

  Answer get(String path) {
    return send(asking(path).GET());
  }

  Answer post(String path, String idempotencyKey, String body) {
    return send(
        asking(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** One file under the name other systems send it by. */
  Answer attach(String path, String fileName, byte[] content) throws IOException {
    String border = "border-of-parts";
    var body = new ByteArrayOutputStream();
    body.write(
        ("--"
                + border
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        asking(path)
            .header("Content-Type", "multipart/form-data; boundary=" + border)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  HttpRequest.Builder asking(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
