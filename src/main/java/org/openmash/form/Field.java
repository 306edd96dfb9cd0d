package org.openmash.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openmash.page.Words;

/**
 * One question as it stands on the page: its words in the reader's language, what was typed, what
 * is wrong.
 *
 * @param name of the box in the posted form
 * @param title the question's words without "(optional)"
 * @param chosen what was chosen or typed; several for ticked boxes
 * @param suggestions what a line of text suggests while somebody types
 * @param inner the questions of a group
 * @param rows the rows of a list
 */
record Field(
    Question question,
    String path,
    String name,
    String title,
    String label,
    @Nullable String hint,
    @Nullable String error,
    List<String> chosen,
    List<String> suggestions,
    boolean notKnown,
    List<Choosable> options,
    List<Field> inner,
    List<RowOfFields> rows,
    DateBoxes date) {

  /** From this many options on, a select instead of radios. */
  private static final int MOST_RADIOS = 8;

  /** An option with the questions it leads to. */
  record Choosable(
      String value, String label, @Nullable String hint, boolean chosen, List<Field> reveals) {}

  /** One row of a list, with its heading. */
  record RowOfFields(String title, String path, List<Field> fields) {}

  /** The three boxes of a date as typed, and which of them are wrong. */
  record DateBoxes(String day, String month, String year, String wrong) {
    static final DateBoxes NONE = new DateBoxes("", "", "", "");
  }

  /** Offers only these, in this order; what is chosen already stays on offer. */
  Field only(List<String> values) {
    List<Choosable> fewer =
        options.stream()
            .filter(option -> option.chosen() || values.contains(option.value()))
            .sorted(Comparator.comparingInt(option -> place(values, option.value())))
            .toList();
    return new Field(
        question,
        path,
        name,
        title,
        label,
        hint,
        error,
        chosen,
        suggestions,
        notKnown,
        fewer,
        inner,
        rows,
        date);
  }

  private static int place(List<String> values, String value) {
    int place = values.indexOf(value);
    return place < 0 ? values.size() : place;
  }

  String id() {
    return Complaints.id(name);
  }

  String value() {
    return chosen.isEmpty() ? "" : chosen.getFirst();
  }

  /** A question that leads to others shows them under its options, which a select cannot. */
  boolean isRadios() {
    return options.size() <= MOST_RADIOS
        || options.stream().anyMatch(option -> !option.reveals().isEmpty());
  }

  boolean isInline() {
    return options.size() == 2
        && !question.knowable()
        && options.stream().allMatch(o -> o.hint() == null && o.reveals().isEmpty());
  }

  boolean mayRemove() {
    return question.kind() instanceof Kind.Repeated list && rows.size() > list.min();
  }

  boolean mayAdd() {
    return question.kind() instanceof Kind.Repeated list && rows.size() < list.max();
  }

  String type() {
    return switch (question.kind()) {
      case Kind.Checked(String type, _, _) when type.equals("emailaddress") -> "email";
      case Kind.Checked(String type, _, _) when type.equals("phonenumber") -> "tel";
      default -> "text";
    };
  }

  @Nullable String inputmode() {
    return switch (question.kind()) {
      case Kind.Whole _ -> "numeric";
      case Kind.Checked(String type, _, _) when type.equals("nhsnumber") -> "numeric";
      default -> null;
    };
  }

  @Nullable String autocomplete() {
    return switch (question.kind()) {
      case Kind.Line(_, String autocomplete, String suggest) ->
          autocomplete == null && suggest != null ? "off" : autocomplete;
      case Kind.Checked(_, _, String autocomplete) -> autocomplete;
      default -> null;
    };
  }

  /** Names, numbers and addresses are no dictionary words. */
  @Nullable Boolean spellcheck() {
    return question.kind() instanceof Kind.Checked
            || question.name().toLowerCase(Locale.ROOT).contains("name")
        ? Boolean.FALSE
        : null;
  }

  /** As wide as what belongs in it. */
  @Nullable String width() {
    return switch (question.kind()) {
      case Kind.Whole(_, int max) -> max < 1000 ? "govuk-input--width-3" : "govuk-input--width-10";
      case Kind.Time _ -> "govuk-input--width-5";
      case Kind.Checked(String type, _, _) when type.equals("postcode") -> "govuk-input--width-10";
      case Kind.Checked(String type, _, _) when !type.equals("emailaddress") ->
          "govuk-input--width-20";
      case Kind.Line(int limit, _, _) when limit <= 20 -> "govuk-input--width-20";
      default -> null;
    };
  }

  static String notKnown(Words words) {
    return words.say("form.not-known");
  }
}
