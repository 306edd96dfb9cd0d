package org.openmash.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row more or less in a list, anywhere within the answers, everything else as it was. */
final class Reshaping {

  private Reshaping() {}

  static Answers more(FormDefinition form, Answers answers, String path) {
    Kind.Repeated list = list(form, path);
    if (list == null) {
      return answers;
    }
    // A row shown because there must be one is there, even when nothing was typed in it.
    int rows = Math.max(Question.rows(answers, path), list.min());
    return rows < list.max() ? replaced(answers, path, padded(answers, path, rows + 1)) : answers;
  }

  static Answers fewer(FormDefinition form, Answers answers, String pathOfRow) {
    int dot = pathOfRow.lastIndexOf('.');
    String path = dot < 0 ? "" : pathOfRow.substring(0, dot);
    String index = pathOfRow.substring(dot + 1);
    if (list(form, path) == null || !index.matches("\\d{1,3}")) {
      return answers;
    }
    List<Object> rows = padded(answers, path, 0);
    if (Integer.parseInt(index) < rows.size()) {
      rows.remove(Integer.parseInt(index));
    }
    return replaced(answers, path, rows);
  }

  /** The list question at the path, if there is one: a button's value comes from outside. */
  private static Kind.@Nullable Repeated list(FormDefinition form, String path) {
    List<Question> here = form.questions();
    Kind.Repeated found = null;
    for (String step : path.split("\\.")) {
      if (found != null && step.matches("\\d{1,3}")) {
        found = null;
        continue;
      }
      Kind kind =
          here.stream()
              .filter(question -> question.name().equals(step))
              .findFirst()
              .<Kind>map(Question::kind)
              .orElse(null);
      found = kind instanceof Kind.Repeated repeated ? repeated : null;
      here =
          switch (kind) {
            case Kind.Repeated repeated -> repeated.questions();
            case Kind.Group group -> group.questions();
            case null, default -> List.of();
          };
    }
    return found;
  }

  private static List<Object> padded(Answers answers, String path, int atLeast) {
    List<Object> rows = new ArrayList<>();
    if (answers.at(path) instanceof List<?> list) {
      rows.addAll(list);
    }
    while (rows.size() < atLeast) {
      rows.add(Map.of());
    }
    return rows;
  }

  private static Answers replaced(Answers answers, String path, List<Object> rows) {
    return Answers.of(asMap(put(answers.tree(), List.of(path.split("\\.")), rows)));
  }

  private static Object put(@Nullable Object here, List<String> steps, Object value) {
    if (steps.isEmpty()) {
      return value;
    }
    String step = steps.getFirst();
    List<String> rest = steps.subList(1, steps.size());
    if (here instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list);
      int index = Integer.parseInt(step);
      if (index < copy.size()) {
        copy.set(index, put(copy.get(index), rest, value));
      }
      return copy;
    }
    Map<String, Object> copy = new LinkedHashMap<>(here == null ? Map.of() : asMap(here));
    copy.put(step, put(copy.get(step), rest, value));
    return copy;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object object) {
    return object instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
