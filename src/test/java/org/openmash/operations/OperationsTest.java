package org.openmash.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.support.HubTest;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@HubTest
class OperationsTest {

  @LocalServerPort int port;
  @LocalManagementPort int managementPort;

  private final HttpClient browser = HttpClient.newHttpClient();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.list = new CopyOnWriteArrayList<>();
    log.start();
    ((Logger) LoggerFactory.getLogger(RequestLog.class)).addAppender(log);
  }

  @AfterEach
  void stopListening() {
    ((Logger) LoggerFactory.getLogger(RequestLog.class)).detachAppender(log);
  }

  @Test
  void saysWhomToTellOfAWeakness() throws Exception {
    HttpResponse<String> answer = get(port, "/.well-known/security.txt");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Contact: mailto:security@openmash.example", "Expires: 2026-08-30T00:00:00Z");
  }

  @Test
  void answersHealthOnTheManagementPortOnly() throws Exception {
    assertThat(get(managementPort, "/actuator/health").body()).contains("\"UP\"", "db");
    assertThat(get(managementPort, "/actuator/health/readiness").body()).contains("\"UP\"", "db");
    assertThat(get(managementPort, "/actuator/prometheus").body())
        .contains("jvm_memory_used_bytes");
    assertThat(get(port, "/actuator/health").statusCode()).isEqualTo(404);
    assertThat(get(port, "/actuator/prometheus").statusCode()).isEqualTo(404);
  }

  @Test
  void logsTheRouteAndNotTheAddress() throws Exception {
    get(port, "/.well-known/security.txt?name=Thistlethwaite");
    get(port, "/nowhere/Thistlethwaite");
    await().untilAsserted(() -> assertThat(lines()).anyMatch(line -> line.contains(" 404 ")));
    assertThat(lines())
        .anyMatch(line -> line.startsWith("GET /.well-known/security.txt 200 "))
        .noneMatch(line -> line.contains("Thistlethwaite"));
  }

  @Test
  void keepsAWellFormedRequestIdAndReplacesAnyOther() throws Exception {
    assertThat(requestId("abcdef-0123456789")).isEqualTo("abcdef-0123456789");
    assertThat(requestId("<b>Thistlethwaite</b>")).hasSize(36).doesNotContain("Thistle");
    await().until(() -> log.list.size() >= 2);
    assertThat(log.list).allSatisfy(e -> assertThat(e.getMDCPropertyMap()).containsKey("request"));
  }

  @Test
  void tracesAFailureWithoutItsWords() {
    String trace =
        new QuietStackTrace()
            .printStackTraceToString(
                new IllegalStateException("Thistlethwaite", new IOException("Featherstonehaugh")));
    assertThat(trace)
        .contains("java.lang.IllegalStateException", "caused by java.io.IOException", "  at ")
        .doesNotContain("Thistlethwaite", "Featherstonehaugh");
  }

  private List<String> lines() {
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private String requestId(String given) throws Exception {
    return browser
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + port + "/.well-known/security.txt"))
                .header("X-Request-Id", given)
                .build(),
            BodyHandlers.ofString())
        .headers()
        .firstValue("X-Request-Id")
        .orElseThrow();
  }

  private HttpResponse<String> get(int at, String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + at + path)).build(),
        BodyHandlers.ofString());
  }
}
