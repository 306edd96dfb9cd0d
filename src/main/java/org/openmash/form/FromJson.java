package org.openmash.form;

import static org.openmash.form.Question.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Reads JSON as answers, complaining about whatever is not of the right shape. */
final class FromJson {

  static final Pattern TIME = Pattern.compile("^([01][0-9]|2[0-3]):[0-5][0-9]$");
  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  private final Complaints complaints;

  FromJson(Complaints complaints) {
    this.complaints = complaints;
  }

  Answers read(FormDefinition definition, JsonNode json) {
    if (!json.isObject()) {
      complaints.whole("json.form");
      return Answers.none();
    }
    return Answers.of(object(definition.questions(), json, ""));
  }

  private Map<String, Object> object(List<Question> questions, JsonNode json, String path) {
    Set<String> names = questions.stream().map(Question::name).collect(Collectors.toSet());
    json.propertyNames().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> complaints.unknown(path(path, name)));
    Map<String, Object> object = new LinkedHashMap<>();
    for (Question question : questions) {
      JsonNode given = json.get(question.name());
      if (given != null) {
        Object answer = answer(question, given, path(path, question.name()));
        if (answer != null) {
          object.put(question.name(), answer);
        }
      }
    }
    List<Question> asked = Question.asked(questions, Answers.of(object), "");
    questions.stream()
        .filter(question -> json.has(question.name()) && !asked.contains(question))
        .forEach(
            question -> complaints.about(question, path(path, question.name()), "json.not-asked"));
    return object;
  }

  private @Nullable Object answer(Question question, JsonNode json, String path) {
    if (!question.knowable()) {
      return known(question, json, path);
    }
    if (json.has("notKnown")) {
      return json.size() == 1 && json.get("notKnown").equals(BooleanNode.TRUE)
          ? Map.of("notKnown", "true")
          : wrong(question, path, "json.not-known");
    }
    Object known = known(question, json, path);
    return known == null || question.kind().isObject() ? known : Map.of("value", known);
  }

  private @Nullable Object known(Question question, JsonNode json, String path) {
    return switch (question.kind()) {
      case Kind.Line _, Kind.Area _, Kind.Checked _ ->
          json.isString() ? text(json) : wrong(question, path, "json.text");
      case Kind.One _ ->
          json.isString() && !json.asString().isBlank()
              ? text(json)
              : wrong(question, path, "option");
      case Kind.Whole _ ->
          json.isIntegralNumber() ? json.asString() : wrong(question, path, "json.number");
      case Kind.Tick _ ->
          json.isBoolean() ? json.asString() : wrong(question, path, "json.boolean");
      case Kind.Time _ ->
          json.isString() && TIME.matcher(json.asString()).matches()
              ? json.asString()
              : wrong(question, path, "json.time");
      case Kind.Date _ -> date(question, json, path);
      case Kind.Many _ -> many(question, json, path);
      case Kind.Group(List<Question> inner) ->
          json.isObject() ? object(inner, json, path) : wrong(question, path, "json.object");
      case Kind.Repeated list -> rows(question, list, json, path);
    };
  }

  private @Nullable Object date(Question question, JsonNode json, String path) {
    Matcher date = DATE.matcher(json.isString() ? json.asString() : "");
    return date.matches()
        ? Map.of("day", date.group(3), "month", date.group(2), "year", date.group(1))
        : wrong(question, path, "json.date");
  }

  private @Nullable Object many(Question question, JsonNode json, String path) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : json) {
      if (!value.isString() || value.asString().isBlank() || values.contains(value.asString())) {
        return wrong(question, path, "json.list");
      }
      values.add(text(value));
    }
    return json.isArray() ? values : wrong(question, path, "json.list");
  }

  private @Nullable Object rows(Question question, Kind.Repeated list, JsonNode json, String path) {
    if (!json.isArray() || json.size() > list.max()) {
      return wrong(question, path, json.isArray() ? "many" : "json.list", list.max());
    }
    List<Object> rows = new ArrayList<>();
    for (int row = 0; row < json.size(); row++) {
      if (!json.get(row).isObject()) {
        return wrong(question, path, "json.list");
      }
      rows.add(object(list.questions(), json.get(row), path(path, row)));
    }
    return rows;
  }

  private <T> @Nullable T wrong(Question question, String path, String kind, Object... more) {
    complaints.about(question, path, kind, more);
    return null;
  }

  private static String text(JsonNode json) {
    return Posted.clean(json.asString());
  }
}
