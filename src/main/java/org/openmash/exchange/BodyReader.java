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
import tools.jackson.databind.JsonNode;

/**
 * Reads one referral: every page of the journey under its own name, each by the form it is on
 * screen.
 */
final class BodyReader {

  private final List<? extends JourneyPage> pages;
  private final List<Besides> besides;
  private final Forms forms;
  private final Words words;
  private final List<Mistake> mistakes = new ArrayList<>();

  BodyReader(List<? extends JourneyPage> pages, List<Besides> besides, Forms forms, Words words) {
    this.pages = pages;
    this.besides = besides;
    this.forms = forms;
    this.words = words;
  }

  Reading read(JsonNode json) {
    Map<String, String> said = new LinkedHashMap<>();
    for (Besides one : besides) {
      String text = text(json, one.name());
      if (text.isEmpty() || text.length() > one.longest()) {
        wrong(one.name(), one.wrong());
      }
      said.put(one.name(), text);
    }
    unknownNames(json);
    Answers answers = answers(json);
    return mistakes.isEmpty() ? new Whole(answers, said) : new Wrong(List.copyOf(mistakes));
  }

  private void unknownNames(JsonNode json) {
    Set<String> known = pages.stream().map(JourneyPage::word).collect(Collectors.toSet());
    besides.forEach(one -> known.add(one.name()));
    known.add(Besides.HUB.name());
    for (String name : json.propertyNames()) {
      if (!known.contains(name)) {
        wrong(name, "exchange.unknown");
      }
    }
  }

  private Answers answers(JsonNode json) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (JourneyPage page : pages) {
      boolean asked = page.neededIn(Answers.of(tree));
      JsonNode given = json.get(page.word());
      if (given == null) {
        if (asked && page.times().min() > 0) {
          wrong(page.word(), "exchange.missing");
        }
      } else if (!asked) {
        wrong(page.word(), "exchange.not-asked");
      } else if (page.times().many()) {
        tree.put(page.word(), rows(page, given));
      } else {
        tree.put(page.word(), fill(page, given, null));
      }
    }
    return Answers.of(tree);
  }

  private List<Answers> rows(JourneyPage page, JsonNode given) {
    List<Answers> rows = new ArrayList<>();
    JourneyPage.Times times = page.times();
    if (!given.isArray() || given.size() < times.min() || given.size() > times.max()) {
      wrong(page.word(), "exchange.rows", times.min(), times.max());
      return rows;
    }
    for (int row = 0; row < given.size(); row++) {
      rows.add(fill(page, given.get(row), row));
    }
    return rows;
  }

  private Answers fill(JourneyPage page, JsonNode given, @Nullable Integer row) {
    Filling<?> filling = forms.fromJson(page.form(), given);
    if (filling instanceof Filling.Incomplete<?>(Answers answers, List<Problem> problems)) {
      for (Problem problem : problems) {
        mistakes.add(
            new Mistake(page.word(), row, problem.pointer(), problem.kind(), problem.in(words)));
      }
    }
    return filling.answers();
  }

  private void wrong(String name, String key, Object... arguments) {
    mistakes.add(Mistake.of(name, key.substring(key.indexOf('.') + 1), words.say(key, arguments)));
  }

  private static String text(JsonNode json, String name) {
    JsonNode value = json.get(name);
    return value != null && value.isString() ? value.asString().strip() : "";
  }
}
