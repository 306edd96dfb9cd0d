package org.openmash.form;

import static org.openmash.form.Question.path;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Knowable;

/** Makes the record out of the answers, noting what is missing or wrong on the way. */
final class Filler {

  private final Checks checks;
  private final Complaints complaints;
  private final Answers answers;
  private final boolean blanksCount;

  /**
   * @param blanksCount whether a row or a group without any answer is one: on a page it is not, an
   *     empty object in JSON is
   */
  Filler(Checks checks, Complaints complaints, Answers answers, boolean blanksCount) {
    this.checks = checks;
    this.complaints = complaints;
    this.answers = answers;
    this.blanksCount = blanksCount;
  }

  <R extends Record> Filling<R> fill(Class<R> type, FormDefinition definition) {
    Object record = object(definition.questions(), type, "");
    List<Problem> problems = complaints.problems();
    return problems.isEmpty()
        ? new Filling.Complete<>(type.cast(Objects.requireNonNull(record)), answers)
        : new Filling.Incomplete<>(answers, problems);
  }

  private @Nullable Object object(List<Question> questions, @Nullable Class<?> type, String path) {
    List<Slot> slots = type == null ? List.of() : Slot.of(type);
    Set<Question> asked = new LinkedHashSet<>(Question.asked(questions, answers, path));
    @Nullable Object[] values = new Object[slots.size()];
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      // The council's own questions come after the record's and have no place in it.
      Slot slot = i < slots.size() ? slots.get(i) : null;
      Object value =
          asked.contains(question) ? value(question, slot, path(path, question.name())) : null;
      if (slot != null) {
        values[i] = value == null ? slot.absent() : value;
      }
    }
    return type == null || complaints.anyWithin(path) ? null : make(questions, type, values, path);
  }

  private @Nullable Object value(Question question, @Nullable Slot slot, String path) {
    boolean blank = question.isBlank(answers, path);
    if (question.saidNotKnown(answers, path)) {
      if (!blank) {
        complaints.about(question, path, "both");
      }
      return Knowable.notKnown();
    }
    boolean counts = blanksCount && answers.at(path) instanceof Map && question.kind().isObject();
    if (blank && !question.required() && !counts) {
      return null;
    }
    Object value = known(question, slot, path, blank);
    return value != null && question.knowable() ? Knowable.known(value) : value;
  }

  private @Nullable Object known(
      Question question, @Nullable Slot slot, String path, boolean blank) {
    return switch (question.kind()) {
      case Kind.Group(List<Question> inner) ->
          object(inner, slot == null ? null : slot.type(), path);
      case Kind.Repeated repeated -> rows(question, repeated, slot, path);
      default -> {
        if (blank) {
          checks.missing(question, path, complaints);
          yield null;
        }
        yield checks.value(question, slot == null ? null : slot.type(), answers, path, complaints);
      }
    };
  }

  private List<Object> rows(
      Question question, Kind.Repeated repeated, @Nullable Slot slot, String path) {
    int rows = Math.max(Question.rows(answers, path), blanksCount ? 0 : repeated.min());
    List<Integer> filled = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      if (blanksCount || !Question.allBlank(repeated.questions(), answers, path(path, row))) {
        filled.add(row);
      }
    }
    // Too few: the first empty rows are asked for, so that the message stands beside their boxes.
    for (int row = 0; row < rows && filled.size() < repeated.min(); row++) {
      if (!filled.contains(row)) {
        filled.add(row);
      }
    }
    if (filled.size() < repeated.min()) {
      complaints.about(question, path, "few", repeated.min());
    }
    if (filled.size() > repeated.max()) {
      complaints.about(question, path, "many", repeated.max());
    }
    List<Object> records = new ArrayList<>();
    for (int row : filled) {
      Object record =
          object(repeated.questions(), slot == null ? null : slot.type(), path(path, row));
      if (record != null) {
        records.add(record);
      }
    }
    return List.copyOf(records);
  }

  private @Nullable Object make(
      List<Question> questions, Class<?> type, @Nullable Object[] values, String path) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents()).map(c -> c.getType()).toArray(Class[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof WrongAnswer wrong) {
        Question question =
            questions.stream()
                .filter(q -> q.name().equals(wrong.question()))
                .findFirst()
                .orElseThrow();
        complaints.about(question, path(path, question.name()), wrong.kind());
        return null;
      }
      throw new IllegalStateException(type + " refused its answers", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
