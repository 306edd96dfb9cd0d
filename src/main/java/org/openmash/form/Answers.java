package org.openmash.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Typed text as it was typed, right or wrong: a tree of texts, lists and objects, as in JSON.
 * Nothing typed is lost by being wrong. Immutable; paths use dots and indexes: <code>
 * child.0.born.day</code>.
 */
public final class Answers {

  private static final Answers NONE = new Answers(Map.of());
  private final Map<String, Object> tree;

  private Answers(Map<String, Object> tree) {
    this.tree = tree;
  }

  public static Answers none() {
    return NONE;
  }

  /** From a tree of maps, lists and texts. */
  public static Answers of(Map<String, ?> tree) {
    return new Answers(copy(tree));
  }

  /** The tree itself, unmodifiable. */
  public Map<String, Object> tree() {
    return tree;
  }

  /** What stands at the path: a text, a list or an object. */
  public @Nullable Object at(String path) {
    Object here = tree;
    for (String step : path.split("\\.")) {
      here =
          switch (here) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list
                when step.matches("\\d{1,4}") && Integer.parseInt(step) < list.size() ->
                list.get(Integer.parseInt(step));
            case null, default -> null;
          };
    }
    return here;
  }

  /** The text at the path; empty where nothing was typed. */
  public String text(String path) {
    return at(path) instanceof String text ? text : "";
  }

  /** The texts at the path: several ticked boxes, or one. */
  public List<String> texts(String path) {
    return switch (at(path)) {
      case List<?> list ->
          list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      case String text when !text.isEmpty() -> List.of(text);
      case null, default -> List.of();
    };
  }

  /** The object at the path as answers of its own. */
  @SuppressWarnings("unchecked")
  public Answers within(String path) {
    return at(path) instanceof Map<?, ?> map ? new Answers((Map<String, Object>) map) : NONE;
  }

  /** The objects in the list at the path. */
  @SuppressWarnings("unchecked")
  public List<Answers> each(String path) {
    return at(path) instanceof List<?> list
        ? list.stream()
            .filter(Map.class::isInstance)
            .map(m -> new Answers((Map<String, Object>) m))
            .toList()
        : List.of();
  }

  /** The same answers with one top-level part replaced. */
  public Answers with(String name, Object part) {
    Map<String, Object> changed = new LinkedHashMap<>(tree);
    changed.put(name, part instanceof Answers answers ? answers.tree : part);
    return of(changed);
  }

  /** The same answers with one row of a list replaced, or added at its end. */
  public Answers withRow(String name, int index, Answers row) {
    List<Object> rows = new ArrayList<>(tree.get(name) instanceof List<?> list ? list : List.of());
    if (index >= rows.size()) {
      rows.add(row.tree);
    } else {
      rows.set(index, row.tree);
    }
    return with(name, rows);
  }

  /** The same answers without one row of a list. */
  public Answers withoutRow(String name, int index) {
    List<Object> rows = new ArrayList<>(tree.get(name) instanceof List<?> list ? list : List.of());
    if (index < rows.size()) {
      rows.remove(index);
    }
    return with(name, rows);
  }

  public boolean isEmpty() {
    return tree.isEmpty();
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> {
      if (value != null) {
        copy.put(String.valueOf(key), copyOf(value));
      }
    });
    return Collections.unmodifiableMap(copy);
  }

  private static Object copyOf(Object value) {
    return switch (value) {
      case Map<?, ?> map -> copy(map);
      case List<?> list -> list.stream().filter(Objects::nonNull).map(Answers::copyOf).toList();
      case Answers answers -> answers.tree;
      // The character 0 is typed by no keyboard and refused by PostgreSQL.
      default -> String.valueOf(value).replace("\0", "");
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answers answers && tree.equals(answers.tree);
  }

  @Override
  public int hashCode() {
    return tree.hashCode();
  }

  /** Never the content: answers must not reach a log by accident. */
  @Override
  public String toString() {
    return "Answers[" + tree.size() + " parts]";
  }
}
