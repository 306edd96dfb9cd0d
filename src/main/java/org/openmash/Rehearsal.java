package org.openmash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A start for the record: what is loaded up to the first pages is what <code>./run</code> keeps in
 * its ahead-of-time cache.
 */
final class Rehearsal {

  private static final List<String> FIRST_PAGES = List.of("/", "/sign-in", "/assets/app.css");

  private Rehearsal() {}

  static void of(ConfigurableApplicationContext hub) {
    String address = "http://localhost:" + hub.getEnvironment().getProperty("local.server.port");
    try (HttpClient browser = HttpClient.newHttpClient()) {
      for (String page : FIRST_PAGES) {
        browser.send(
            HttpRequest.newBuilder(URI.create(address + page)).build(), BodyHandlers.discarding());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
