package org.openmash.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.HubClock;
import org.springframework.stereotype.Component;

/** Turns one typed answer into its value, or says what is wrong with it. */
@Component
class Checks {

  private final Clock clock;
  private final Offers offers;

  Checks(Clock clock, Offers offers) {
    this.clock = clock;
    this.offers = offers;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  void missing(Question question, String path, Complaints complaints) {
    boolean chosen = question.kind() instanceof Kind.One || question.kind() instanceof Kind.Many;
    complaints.about(question, path, chosen ? "select" : "missing");
  }

  /**
   * The value, as the slot wants it.
   *
   * @param type the Java type of one answer; absent for a council's own question, which is only
   *     checked
   */
  @Nullable Object value(
      Question question,
      @Nullable Class<?> type,
      Answers answers,
      String path,
      Complaints complaints) {
    Asked asked = new Asked(question, path, complaints);
    String at = question.at(path);
    return switch (question.kind()) {
      case Kind.Line(int limit, _, _) ->
          text(asked, answers.text(at).strip().replaceAll("\\s*\n\\s*", " "), limit);
      case Kind.Area(int limit, _) -> text(asked, answers.text(at).strip(), limit);
      case Kind.Checked(_, int limit, _) -> parsed(asked, answers.text(at).strip(), limit, type);
      case Kind.Whole(int min, int max) -> number(asked, answers.text(at).strip(), min, max);
      case Kind.Date(Day.When day) -> date(asked, answers.within(at), day);
      case Kind.Time _ -> TypedTime.of(answers.text(at)).orElseGet(() -> asked.wrong("time"));
      case Kind.Tick _ -> answers.text(at).equals("true");
      case Kind.One(Offer offer) -> {
        Set<Object> chosen = chosen(asked, answers.texts(at), offer, type);
        yield chosen == null || chosen.isEmpty() ? null : chosen.iterator().next();
      }
      case Kind.Many(Offer offer) -> chosen(asked, answers.texts(at), offer, type);
      case Kind.Group _, Kind.Repeated _ -> throw new IllegalStateException("not one answer");
    };
  }

  /** A question at its place, ready to be complained about. */
  private record Asked(Question question, String path, Complaints complaints) {
    <T> @Nullable T wrong(String kind, Object... more) {
      complaints.about(question, path, kind, more);
      return null;
    }

    <T> @Nullable T refused(String why) {
      complaints.refused(question, path, question.at(path), why);
      return null;
    }

    <T> @Nullable T wrongBox(String box, String kind, Object... more) {
      complaints.inBox(question, path, path + "." + box, kind, more);
      return null;
    }
  }

  private static @Nullable String text(Asked asked, String text, int limit) {
    return text.codePointCount(0, text.length()) > limit ? asked.wrong("long", limit) : text;
  }

  private static @Nullable Object parsed(
      Asked asked, String text, int limit, @Nullable Class<?> type) {
    Method parse = type == null ? null : Slot.parse(type);
    if (text(asked, text, limit) == null || parse == null) {
      return null;
    }
    try {
      return parse.invoke(null, text);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException why) {
        return asked.refused(String.valueOf(why.getMessage()));
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Integer number(Asked asked, String typed, int min, int max) {
    String text = typed.replace(",", "");
    if (!text.matches("-?[0-9]{1,10}") || Long.parseLong(text) != (int) Long.parseLong(text)) {
      return asked.wrong("number");
    }
    int number = Integer.parseInt(text);
    if (number < min || number > max) {
      return max == Integer.MAX_VALUE ? asked.wrong("low", min) : asked.wrong("between", min, max);
    }
    return number;
  }

  private @Nullable LocalDate date(Asked asked, Answers boxes, Day.When day) {
    return switch (TypedDate.of(boxes)) {
      case TypedDate.Lacking(List<String> parts) ->
          asked.wrongBox(parts.getFirst(), "lacks." + String.join(".", parts));
      case TypedDate.Impossible(String box) ->
          asked.wrongBox(box.isEmpty() ? "day" : box, box.equals("year") ? "year" : "date");
      case TypedDate.Real(LocalDate date) -> {
        LocalDate today = today();
        boolean fits =
            switch (day) {
              case PAST -> date.isBefore(today);
              case TODAY_OR_PAST -> !date.isAfter(today);
              case TODAY_OR_FUTURE -> !date.isBefore(today);
              case ANY -> true;
            };
        yield fits ? date : asked.wrongBox("day", day.name().toLowerCase(Locale.ROOT));
      }
    };
  }

  private @Nullable Set<Object> chosen(
      Asked asked, List<String> ticked, Offer offer, @Nullable Class<?> type) {
    Set<String> values = offers.values(offer);
    Set<Object> chosen = new LinkedHashSet<>();
    for (String value : ticked) {
      if (!values.contains(value)) {
        return asked.wrong("option");
      }
      chosen.add(type == null ? value : constant(type, value));
    }
    return Collections.unmodifiableSet(chosen);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object constant(Class<?> type, String value) {
    return type == Choice.class ? new Choice(value) : Enum.valueOf((Class) type, value);
  }
}
