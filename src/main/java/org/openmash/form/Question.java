package org.openmash.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One question as plain data, with its words: enough to ask it, check it, and read its answer many
 * years later.
 *
 * @param required an answer must be given when it is asked
 * @param knowable "not known" is an answer too
 * @param when asked only then; always when absent
 */
record Question(
    String name,
    Kind kind,
    boolean required,
    boolean knowable,
    @Nullable Condition when,
    Said label,
    @Nullable Said hint) {

  /** Another question of the same record was answered with one of these. */
  record Condition(String question, List<String> is) {}

  /** Where the answer lies within the answers, given where the question stands. */
  String at(String path) {
    return knowable && !kind.isObject() ? path + ".value" : path;
  }

  /** The first box of the question, where an error leads to. */
  String box(String path) {
    return switch (kind) {
      case Kind.Date _ -> path + ".day";
      case Kind.Group(List<Question> inner) ->
          inner.getFirst().box(path(path, inner.getFirst().name));
      default -> at(path);
    };
  }

  boolean saidNotKnown(Answers answers, String path) {
    return knowable && answers.text(path + ".notKnown").equals("true");
  }

  boolean isBlank(Answers answers, String path) {
    String at = at(path);
    return switch (kind) {
      case Kind.Line _, Kind.Area _, Kind.Checked _, Kind.Whole _, Kind.Time _, Kind.Tick _ ->
          answers.text(at).isBlank();
      case Kind.One _, Kind.Many _ -> answers.texts(at).stream().allMatch(String::isBlank);
      case Kind.Date _ ->
          TypedDate.PARTS.stream().allMatch(part -> answers.text(path(at, part)).isBlank());
      case Kind.Group(List<Question> inner) -> allBlank(inner, answers, at);
      case Kind.Repeated(_, _, _, List<Question> inner) -> {
        int rows = rows(answers, at);
        yield IntStream.range(0, rows).allMatch(row -> allBlank(inner, answers, path(at, row)));
      }
    };
  }

  static boolean allBlank(List<Question> questions, Answers answers, String path) {
    return questions.stream()
        .allMatch(q -> {
          String at = path(path, q.name);
          return !q.saidNotKnown(answers, at) && q.isBlank(answers, at);
        });
  }

  /** Those of the questions that these answers lead to. */
  static List<Question> asked(List<Question> questions, Answers answers, String path) {
    List<Question> asked = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Question question : questions) {
      Condition when = question.when;
      if (when == null
          || (names.contains(when.question)
              && answered(answers, path(path, when.question)).stream()
                  .anyMatch(when.is::contains))) {
        asked.add(question);
        names.add(question.name);
      }
    }
    return asked;
  }

  private static List<String> answered(Answers answers, String path) {
    List<String> plain = answers.texts(path);
    return plain.isEmpty() ? answers.texts(path + ".value") : plain;
  }

  static int rows(Answers answers, String path) {
    return answers.at(path) instanceof List<?> list ? list.size() : 0;
  }

  static String path(String path, Object step) {
    return path.isEmpty() ? step.toString() : path + "." + step;
  }
}
