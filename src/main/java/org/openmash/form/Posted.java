package org.openmash.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a browser posted, read question by question: a field that is no question is never looked at,
 * and nothing from outside decides how deep or wide we read.
 */
final class Posted {

  /** The longest text kept, right or wrong; every limit of ours lies far below. */
  private static final int HARD_LIMIT = 100_000;

  private static final int MOST_ROWS = 100;

  private final MultiValueMap<String, String> fields;

  Posted(MultiValueMap<String, String> fields) {
    this.fields = fields;
  }

  Answers read(FormDefinition definition) {
    return Answers.of(object(definition.questions(), ""));
  }

  private Map<String, Object> object(List<Question> questions, String path) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Question question : questions) {
      String at = Question.path(path, question.name());
      Object answer = question.knowable() ? knowable(question, at) : answer(question.kind(), at);
      if (answer != null && !answer.equals(Map.of()) && !answer.equals(List.of())) {
        object.put(question.name(), answer);
      }
    }
    return object;
  }

  private Object knowable(Question question, String path) {
    Map<String, Object> object = new LinkedHashMap<>();
    Object answer = answer(question.kind(), question.at(path));
    if (answer instanceof Map<?, ?> parts) {
      parts.forEach((name, part) -> object.put((String) name, part));
    } else if (answer != null && !answer.equals(NOT_KNOWN)) {
      object.put("value", answer);
    }
    if (NOT_KNOWN.equals(answer) || "true".equals(first(path + ".notKnown"))) {
      object.put("notKnown", "true");
    }
    return object;
  }

  /** What a radio button or select option for "not known" posts. */
  static final String NOT_KNOWN = "notKnown";

  private @Nullable Object answer(Kind kind, String path) {
    return switch (kind) {
      case Kind.Line _,
          Kind.Area _,
          Kind.Checked _,
          Kind.Whole _,
          Kind.Time _,
          Kind.Tick _,
          Kind.One _ ->
          first(path);
      case Kind.Many _ -> all(path);
      case Kind.Date _ -> date(path);
      case Kind.Group(List<Question> questions) -> object(questions, path);
      case Kind.Repeated(_, _, _, List<Question> questions) ->
          rows(path).stream().map(row -> object(questions, Question.path(path, row))).toList();
    };
  }

  private Map<String, Object> date(String path) {
    Map<String, Object> boxes = new LinkedHashMap<>();
    for (String part : TypedDate.PARTS) {
      String typed = first(Question.path(path, part));
      if (typed != null) {
        boxes.put(part, typed);
      }
    }
    return boxes;
  }

  /** The indexes posted, in order; gaps close. */
  private List<Integer> rows(String path) {
    String start = path + ".";
    TreeSet<Integer> indexes = new TreeSet<>();
    for (String name : fields.keySet()) {
      if (name.startsWith(start)) {
        String index = name.substring(start.length()).split("\\.", 2)[0];
        if (index.matches("\\d{1,3}")) {
          indexes.add(Integer.valueOf(index));
        }
      }
    }
    return indexes.stream().limit(MOST_ROWS).toList();
  }

  private @Nullable String first(String name) {
    String typed = fields.getFirst(name);
    return typed == null ? null : clean(typed);
  }

  private List<String> all(String name) {
    List<String> typed = new ArrayList<>();
    for (String each : fields.getOrDefault(name, List.of())) {
      if (each != null && !each.isEmpty() && typed.size() < MOST_ROWS) {
        typed.add(clean(each));
      }
    }
    return typed;
  }

  /**
   * One kind of line end, no control characters but line end and tab (PostgreSQL keeps no U+0000),
   * no half of a surrogate pair.
   */
  static String clean(String typed) {
    String text = typed.length() > HARD_LIMIT ? typed.substring(0, HARD_LIMIT) : typed;
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cc}&&[^\n\t]]|\\p{Cs}", "");
  }
}
