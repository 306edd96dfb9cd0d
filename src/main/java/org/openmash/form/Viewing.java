package org.openmash.form;

import static org.openmash.form.Question.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Field.Choosable;
import org.openmash.form.Field.DateBoxes;
import org.openmash.form.Field.RowOfFields;
import org.openmash.page.ErrorItem;
import org.openmash.page.Words;

/** Lays a form out for the page. */
final class Viewing {

  private final Offers offers;
  private final Words words;
  private final Answers answers;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final List<ErrorItem> summary;

  Viewing(Offers offers, Words words, Answers answers, List<Problem> problems) {
    this.offers = offers;
    this.words = words;
    this.answers = answers;
    problems.forEach(problem -> errors.putIfAbsent(problem.path(), problem.in(words)));
    this.summary =
        problems.stream().map(problem -> ErrorItem.at(problem.field(), problem.in(words))).toList();
  }

  FormView view(FormDefinition definition) {
    return new FormView(definition.form(), fields(definition.questions(), ""), summary);
  }

  private List<Field> fields(List<Question> questions, String path) {
    return questions.stream()
        .filter(question -> parentOf(question, questions) == null)
        .map(question -> field(question, questions, path))
        .toList();
  }

  /** The question under whose option this one is revealed, where exactly one option leads to it. */
  private @Nullable Question parentOf(Question question, List<Question> siblings) {
    Question.Condition when = question.when();
    if (when == null || when.is().size() != 1) {
      return null;
    }
    return siblings.stream()
        .filter(other -> other.name().equals(when.question()) && reveals(other.kind()))
        .findFirst()
        .orElse(null);
  }

  private boolean reveals(Kind kind) {
    return switch (kind) {
      case Kind.One _, Kind.Many _, Kind.Tick _ -> true;
      default -> false;
    };
  }

  private Field field(Question question, List<Question> siblings, String parent) {
    String path = path(parent, question.name());
    String at = question.at(path);
    String title = question.label().in(words);
    Said hint = question.hint();
    return new Field(
        question,
        path,
        at,
        title,
        title + (isMarkedOptional(question) ? " " + words.say("form.optional") : ""),
        hint == null ? null : hint.in(words),
        errors.get(path),
        answers.texts(at),
        question.kind() instanceof Kind.Line(_, _, String list) && list != null
            ? offers.suggestions(list, words)
            : List.of(),
        question.saidNotKnown(answers, path),
        options(question, siblings, parent, at),
        question.kind() instanceof Kind.Group(List<Question> inner)
            ? fields(inner, path)
            : List.of(),
        question.kind() instanceof Kind.Repeated list ? rows(list, path) : List.of(),
        question.kind() instanceof Kind.Date ? boxes(answers.within(at)) : DateBoxes.NONE);
  }

  /** A question that only some are asked is not marked: where it shows, its answer matters. */
  private static boolean isMarkedOptional(Question question) {
    return switch (question.kind()) {
      case Kind.Tick _, Kind.Repeated _ -> false;
      default -> !question.required() && !question.label().en().isEmpty();
    };
  }

  private List<Choosable> options(
      Question question, List<Question> siblings, String parent, String at) {
    List<Option> options =
        switch (question.kind()) {
          case Kind.One(Offer offer) -> offers.options(offer);
          case Kind.Many(Offer offer) -> offers.options(offer);
          case Kind.Tick _ -> List.of(new Option("true", question.label(), question.hint()));
          default -> List.of();
        };
    List<String> chosen = answers.texts(at);
    List<Choosable> choosable = new ArrayList<>();
    for (Option option : options) {
      List<Field> revealed =
          siblings.stream()
              .filter(other -> question.equals(parentOf(other, siblings)))
              .filter(other -> other.when() != null && other.when().is().contains(option.value()))
              .map(other -> field(other, siblings, parent))
              .toList();
      Said hint = option.hint();
      choosable.add(
          new Choosable(
              option.value(),
              option.label().in(words),
              hint == null ? null : hint.in(words),
              chosen.contains(option.value()),
              revealed));
    }
    return choosable;
  }

  private List<RowOfFields> rows(Kind.Repeated list, String path) {
    int count = Math.max(Question.rows(answers, path), list.min());
    List<RowOfFields> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      String at = path(path, row);
      String title = list.row().in(words).replace("{0}", String.valueOf(row + 1));
      rows.add(new RowOfFields(title, at, fields(list.questions(), at)));
    }
    return rows;
  }

  private static DateBoxes boxes(Answers typed) {
    String wrong =
        switch (TypedDate.of(typed)) {
          case TypedDate.Lacking(List<String> parts) -> String.join(" ", parts);
          case TypedDate.Impossible(String box) when !box.isEmpty() -> box;
          case TypedDate.Impossible _, TypedDate.Real _ -> "day month year";
        };
    return new DateBoxes(typed.text("day"), typed.text("month"), typed.text("year"), wrong);
  }
}
