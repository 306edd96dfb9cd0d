package org.openmash.returncheck;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What became of the findings of last time: two reports in JSON beside each other. */
final class LastTime {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** One finding after the other: what follows it is no mistake. */
  private static final ObjectReader ONE =
      JSON.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final int SHOWN = 200;

  private LastTime() {}

  /**
   * Compares.
   *
   * @throws NoReport where last time's file is none that a check wrote
   */
  static Comparison compare(InputStream last, InputStream now) {
    Map<String, Integer> before = new HashMap<>();
    try {
      read(last, finding -> before.merge(key(finding), 1, Integer::sum));
    } catch (JacksonException e) {
      throw new NoReport();
    }
    long[] still = {0};
    long[] fresh = {0};
    List<Comparison.Line> news = new ArrayList<>();
    read(
        now,
        finding -> {
          String key = key(finding);
          int left = before.getOrDefault(key, 0);
          if (left > 0) {
            before.put(key, left - 1);
            still[0]++;
          } else {
            fresh[0]++;
            add(news, key);
          }
        });
    List<Comparison.Line> fixed = new ArrayList<>();
    long gone = 0;
    for (Map.Entry<String, Integer> each : before.entrySet()) {
      gone += each.getValue();
      if (each.getValue() > 0) {
        add(fixed, each.getKey());
      }
    }
    return new Comparison(gone, fresh[0], still[0], fixed, news);
  }

  private interface Each {
    void finding(JsonNode finding);
  }

  private static void read(InputStream in, Each each) {
    try (JsonParser json = JSON.createParser(in)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_ARRAY && "findings".equals(json.currentName())) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            each.finding(ONE.readValue(json));
          }
          return;
        }
      }
    }
    throw new NoReport();
  }

  /** By rule, child, element and value: a line moves when something is written above it. */
  private static String key(JsonNode finding) {
    return String.join(
        "\u0000",
        finding.path("code").asString(""),
        finding.path("child").asString(""),
        finding.path("element").asString(""),
        finding.path("value").asString(""));
  }

  private static void add(List<Comparison.Line> lines, String key) {
    if (lines.size() < SHOWN) {
      String[] parts = key.split("\u0000", -1);
      lines.add(new Comparison.Line(parts[0], parts[1], parts[2], parts[3]));
    }
  }

  /** It is no report of a check. */
  static final class NoReport extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
