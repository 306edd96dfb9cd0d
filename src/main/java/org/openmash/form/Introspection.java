package org.openmash.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Slot.Holds;

/** Reads a record as a form: its components are the questions. */
final class Introspection {

  private static final int DEEPEST = 4;

  private final Speech speech;

  Introspection(Speech speech) {
    this.speech = speech;
  }

  FormDefinition of(Class<? extends Record> record) {
    Form form = record.getAnnotation(Form.class);
    if (form == null) {
      throw new IllegalStateException(record + " is no form: it lacks @Form");
    }
    String key = form.value();
    return new FormDefinition(key, speech.saidOrNull(key + ".title"), questions(record, key, 0));
  }

  private List<Question> questions(Class<?> record, String key, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalStateException(record + " lies too deep, or within itself");
    }
    List<Question> questions = new ArrayList<>();
    for (Slot slot : Slot.of(record)) {
      questions.add(question(slot, record, key, depth));
    }
    return List.copyOf(questions);
  }

  private Question question(Slot slot, Class<?> record, String prefix, int depth) {
    if (slot.name().equals(CouncilQuestions.PART)) {
      throw wrong(slot, "has the name kept for a council's own questions");
    }
    String key = prefix + "." + slot.name();
    // A record shared by several forms keeps its words under its own name.
    String shared = word(record) + "." + slot.name();
    Kind kind = kind(slot, key, shared, depth);
    When when = slot.annotation(When.class);
    boolean container = slot.holds() != Holds.ONE || slot.type() == boolean.class;
    if (when != null && !slot.nullable() && !container) {
      throw wrong(slot, "is not always asked (@When), so it must be @Nullable");
    }
    boolean required =
        switch (kind) {
          case Kind.Tick _ -> false;
          case Kind.Repeated(int min, _, _, _) -> min > 0;
          default -> when == null ? !slot.nullable() : !when.optional();
        };
    return new Question(
        slot.name(),
        kind,
        required,
        slot.knowable(),
        when == null ? null : new Question.Condition(when.question(), List.of(when.is())),
        speech.said(key, shared),
        speech.saidOrNull(key + ".hint", shared + ".hint"));
  }

  private Kind kind(Slot slot, String key, String shared, int depth) {
    Class<?> type = slot.type();
    return switch (slot.holds()) {
      case LIST -> {
        if (!type.isRecord() || slot.knowable()) {
          throw wrong(slot, "may be a list of records only");
        }
        Rows rows = slot.annotation(Rows.class);
        Said row = speech.saidOrNull(key + ".row", shared + ".row");
        yield new Kind.Repeated(
            rows == null ? 0 : rows.min(),
            rows == null ? 20 : rows.max(),
            row == null ? numbered(speech.said(key, shared)) : row,
            questions(type, key, depth + 1));
      }
      case SET -> new Kind.Many(offer(slot, key));
      case ONE ->
          type.isEnum() || type == Choice.class
              ? new Kind.One(offer(slot, key))
              : single(slot, key, depth);
    };
  }

  private Kind single(Slot slot, String key, int depth) {
    Class<?> type = slot.type();
    Limit limit = slot.annotation(Limit.class);
    int longest = limit == null ? 200 : limit.value();
    Autocomplete complete = slot.annotation(Autocomplete.class);
    String autocomplete = complete == null ? null : complete.value();
    if (type == String.class) {
      TextArea area = slot.annotation(TextArea.class);
      Suggested suggested = slot.annotation(Suggested.class);
      return area == null
          ? new Kind.Line(longest, autocomplete, suggested == null ? null : suggested.value())
          : new Kind.Area(limit == null ? area.limit() : longest, area.rows());
    }
    if (type == int.class || type == Integer.class) {
      Between between = slot.annotation(Between.class);
      return between == null
          ? new Kind.Whole(0, Integer.MAX_VALUE)
          : new Kind.Whole(between.min(), between.max());
    }
    if (type == LocalDate.class) {
      Day day = slot.annotation(Day.class);
      return new Kind.Date(day == null ? Day.When.ANY : day.value());
    }
    if (type == LocalTime.class) {
      return new Kind.Time();
    }
    if (type == boolean.class) {
      return new Kind.Tick();
    }
    if (Slot.parse(type) != null) {
      return new Kind.Checked(word(type), longest, autocomplete);
    }
    if (type.isRecord()) {
      return new Kind.Group(questions(type, key, depth + 1));
    }
    throw wrong(slot, "is of a type no form can ask for: " + type);
  }

  private Offer offer(Slot slot, String key) {
    Class<?> type = slot.type();
    if (type == Choice.class) {
      ChoicesFrom from = slot.annotation(ChoicesFrom.class);
      if (from == null) {
        throw wrong(slot, "needs @ChoicesFrom to say what may be chosen");
      }
      return new Offer.Listed(from.value());
    }
    if (!type.isEnum()) {
      throw wrong(slot, "may be a set of enum constants or choices only");
    }
    return new Offer.Fixed(
        Arrays.stream(type.getEnumConstants())
            .map(constant -> option(((Enum<?>) constant).name(), key, word(type)))
            .toList());
  }

  private Option option(String constant, String key, String shared) {
    String own = key + "." + constant;
    String general = shared + "." + constant;
    return new Option(
        constant, speech.said(own, general), speech.saidOrNull(own + ".hint", general + ".hint"));
  }

  private static String word(Class<?> type) {
    @Nullable Form form = type.getAnnotation(Form.class);
    return form == null ? type.getSimpleName().toLowerCase(Locale.ROOT) : form.value();
  }

  private static Said numbered(Said label) {
    return new Said(label.en() + " {0}", label.cy() + " {0}");
  }

  private static IllegalStateException wrong(Slot slot, String why) {
    return new IllegalStateException(
        "%s.%s %s"
            .formatted(slot.component().getDeclaringRecord().getSimpleName(), slot.name(), why));
  }
}
