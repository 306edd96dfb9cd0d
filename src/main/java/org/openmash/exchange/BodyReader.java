package org.openmash.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.exchange.Reading.Mistake;
import org.openmash.exchange.Reading.Whole;
import org.openmash.exchange.Reading.Wrong;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.JourneyPage;
import org.openmash.form.Problem;
import org.openmash.page.Words;
import org.openmash.referral.Submission;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one line: every page of the journey under its own name, each by the form it is on screen.
 */
final class LineReader {

  static final String KEY = "submissionId";
  static final String AGENCY = "agency";
  private static final int LONGEST_LINE = 2_000_000;
  private static final int LONGEST_KEY = 100;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final List<? extends JourneyPage> pages;
  private final Forms forms;
  private final Words words;
  private final List<Mistake> mistakes = new ArrayList<>();

  LineReader(List<? extends JourneyPage> pages, Forms forms, Words words) {
    this.pages = pages;
    this.forms = forms;
    this.words = words;
  }

  Reading read(String line) {
    JsonNode json = parsed(line);
    if (json == null || !json.isObject()) {
      return new Wrong(List.of(Mistake.at("", words.say("exchange.not-json"))));
    }
    String key = text(json, KEY);
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      wrong("/" + KEY, "exchange.key");
    }
    if (text(json, AGENCY).isEmpty()) {
      wrong("/" + AGENCY, "exchange.agency");
    }
    unknownNames(json);
    Answers answers = answers(json);
    return mistakes.isEmpty()
        ? new Whole(new Submission(key, answers), text(json, AGENCY))
        : new Wrong(List.copyOf(mistakes));
  }

  private static @Nullable JsonNode parsed(String line) {
    try {
      return line.length() > LONGEST_LINE ? null : JSON.readTree(line);
    } catch (JacksonException e) {
      return null;
    }
  }

  private void unknownNames(JsonNode json) {
    Set<String> known = pages.stream().map(JourneyPage::word).collect(Collectors.toSet());
    for (String name : json.propertyNames()) {
      if (!known.contains(name) && !name.equals(KEY) && !name.equals(AGENCY)) {
        wrong("/" + name, "exchange.unknown");
      }
    }
  }

  private Answers answers(JsonNode json) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (JourneyPage page : pages) {
      boolean asked = page.neededIn(Answers.of(tree));
      JsonNode given = json.get(page.word());
      String pointer = "/" + page.word();
      if (given == null) {
        if (asked && page.times().min() > 0) {
          wrong(pointer, "exchange.missing");
        }
      } else if (!asked) {
        wrong(pointer, "exchange.not-asked");
      } else if (page.times().many()) {
        tree.put(page.word(), rows(page, given, pointer));
      } else {
        tree.put(page.word(), fill(page, given, pointer));
      }
    }
    return Answers.of(tree);
  }

  private List<Answers> rows(JourneyPage page, JsonNode given, String pointer) {
    List<Answers> rows = new ArrayList<>();
    JourneyPage.Times times = page.times();
    if (!given.isArray() || given.size() < times.min() || given.size() > times.max()) {
      wrong(pointer, "exchange.rows", times.min(), times.max());
      return rows;
    }
    for (int row = 0; row < given.size(); row++) {
      rows.add(fill(page, given.get(row), pointer + "/" + row));
    }
    return rows;
  }

  private Answers fill(JourneyPage page, JsonNode given, String pointer) {
    Filling<?> filling = forms.fromJson(page.form(), given);
    if (filling instanceof Filling.Incomplete<?>(Answers answers, List<Problem> problems)) {
      for (Problem problem : problems) {
        mistakes.add(Mistake.at(pointer + problem.pointer(), problem.in(words)));
      }
    }
    return filling.answers();
  }

  private void wrong(String pointer, String key, Object... arguments) {
    mistakes.add(Mistake.at(pointer, words.say(key, arguments)));
  }

  private static String text(JsonNode json, String name) {
    JsonNode value = json.get(name);
    return value != null && value.isString() ? value.asString().strip() : "";
  }
}
