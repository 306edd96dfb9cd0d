package org.openmash.form;

import static org.openmash.form.Question.path;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Reading.Row;
import org.openmash.form.Reading.Section;
import org.openmash.kernel.Answer;
import org.openmash.kernel.NhsNumber;
import org.openmash.kernel.PhoneNumber;
import org.openmash.page.Words;

/** Says answers in words, by the definition they were given to. */
final class Reader {

  private final Offers offers;
  private final Words words;
  private final Answers answers;
  private final Map<String, Said> said;
  private final List<Section> sections = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();

  /**
   * @param said the words of chosen values as they were when they were chosen, by <code>list/value
   *     </code>
   */
  Reader(Offers offers, Words words, Answers answers, Map<String, Said> said) {
    this.offers = offers;
    this.words = words;
    this.answers = answers;
    this.said = said;
  }

  Reading read(FormDefinition definition) {
    Said title = definition.title();
    section(null, definition.questions(), "");
    return new Reading(title == null ? null : title.in(words), List.copyOf(sections));
  }

  /** A section's rows; a group or a list within it closes it and opens its own. */
  private void section(@Nullable String title, List<Question> questions, String path) {
    rows = new ArrayList<>();
    add(title);
    for (Question question : Question.asked(questions, answers, path)) {
      String at = path(path, question.name());
      boolean given = !question.isBlank(answers, at) && !question.saidNotKnown(answers, at);
      switch (question.kind()) {
        case Kind.Group(List<Question> inner) when question.label().en().isEmpty() ->
            section(null, inner, at);
        case Kind.Group(List<Question> inner) when given -> {
          section(question.label().in(words), inner, at);
          reopen();
        }
        case Kind.Repeated list when given -> {
          repeated(list, at);
          reopen();
        }
        default -> rows.add(row(question, at));
      }
    }
    sections.removeIf(section -> section.rows().isEmpty());
  }

  private void repeated(Kind.Repeated list, String path) {
    int number = 0;
    for (int row = 0; row < Question.rows(answers, path); row++) {
      String at = path(path, row);
      if (!Question.allBlank(list.questions(), answers, at)) {
        number++;
        section(list.row().in(words).replace("{0}", String.valueOf(number)), list.questions(), at);
      }
    }
  }

  private void reopen() {
    rows = new ArrayList<>();
    add(null);
  }

  private void add(@Nullable String title) {
    sections.add(new Section(title, rows));
  }

  private Row row(Question question, String path) {
    return new Row(
        path,
        Complaints.id(question.box(path)),
        question.label().in(words),
        lines(question, path),
        isKnown(question, path));
  }

  /** What nobody had to answer is not missing. */
  private boolean isKnown(Question question, String path) {
    boolean blank = question.isBlank(answers, path);
    boolean unknown =
        question.saidNotKnown(answers, path)
            || answers.text(question.at(path)).equals(Answer.NOT_KNOWN.name());
    return !unknown && !(blank && question.required());
  }

  private List<String> lines(Question question, String path) {
    if (question.saidNotKnown(answers, path)) {
      return List.of(words.say("form.not-known"));
    }
    String at = question.at(path);
    if (question.kind() instanceof Kind.Tick) {
      return List.of(words.say(answers.text(at).equals("true") ? "answer.YES" : "answer.NO"));
    }
    if (question.isBlank(answers, path)) {
      return List.of(words.say("form.not-provided"));
    }
    return switch (question.kind()) {
      case Kind.Area _ -> answers.text(at).strip().lines().toList();
      case Kind.Checked(String type, _, _) -> List.of(shown(type, answers.text(at).strip()));
      case Kind.Date _ -> List.of(date(answers.within(at)));
      case Kind.One(Offer offer) -> chosen(offer, answers.texts(at));
      case Kind.Many(Offer offer) -> chosen(offer, answers.texts(at));
      case Kind.Line _, Kind.Whole _, Kind.Time _, Kind.Tick _, Kind.Group _, Kind.Repeated _ ->
          List.of(answers.text(at).strip());
    };
  }

  private List<String> chosen(Offer offer, List<String> values) {
    return values.stream().map(value -> label(offer, value)).toList();
  }

  private String label(Offer offer, String value) {
    if (offer instanceof Offer.Listed(String list)) {
      Said then = said.get(list + "/" + value);
      if (then != null) {
        return then.in(words);
      }
    }
    return offers.options(offer).stream()
        .filter(option -> option.value().equals(value))
        .findFirst()
        .map(option -> option.label().in(words))
        .orElse(value);
  }

  private String date(Answers boxes) {
    return switch (TypedDate.of(boxes)) {
      case TypedDate.Real(LocalDate date) ->
          date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale()));
      case TypedDate.Lacking _, TypedDate.Impossible _ ->
          String.join(" ", TypedDate.PARTS.stream().map(boxes::text).toList()).strip();
    };
  }

  /** As people read it; what no longer parses shows as it was typed. */
  private static String shown(String type, String text) {
    try {
      return switch (type) {
        case "nhsnumber" -> NhsNumber.parse(text).shown();
        case "phonenumber" -> PhoneNumber.parse(text).shown();
        default -> text;
      };
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
