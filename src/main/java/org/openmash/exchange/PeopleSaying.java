package org.openmash.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.person.NameForm;
import org.openmash.person.Part;

/** Says what a row says as the answers to the forms of a record, and which column gave which. */
final class PeopleSaying {

  private final PeopleSheet.Row row;
  private final Map<PeopleColumn, PeopleDates> dates;
  private final List<PeopleColumn> noDates = new ArrayList<>();

  private PeopleSaying(PeopleSheet.Row row, Map<PeopleColumn, PeopleDates> dates) {
    this.row = row;
    this.dates = dates;
  }

  /**
   * The parts of a record.
   *
   * @param noDates columns in which something stands that is no date
   */
  record Said(Map<Part, Answers> parts, List<PeopleColumn> noDates) {}

  static Said of(PeopleSheet.Row row, Map<PeopleColumn, PeopleDates> dates) {
    PeopleSaying saying = new PeopleSaying(row, dates);
    Map<Part, Answers> parts = new EnumMap<>(Part.class);
    parts.put(Part.IDENTITY, saying.identity());
    saying.addresses().ifPresent(answers -> parts.put(Part.ADDRESSES, answers));
    saying.reach().ifPresent(answers -> parts.put(Part.REACH, answers));
    saying.needs().ifPresent(answers -> parts.put(Part.NEEDS, answers));
    return new Said(parts, List.copyOf(saying.noDates));
  }

  /** The column in which the answer at this path stands. */
  static Optional<PeopleColumn> column(String path) {
    String last = path.replaceAll("^.*?(\\d+\\.)?([a-zA-Z]+)(\\.(day|month|year))?$", "$2");
    return switch (last) {
      case "given", "names" -> Optional.of(PeopleColumn.FORENAMES);
      case "family" -> Optional.of(PeopleColumn.SURNAME);
      case "born" -> Optional.of(PeopleColumn.DOB);
      case "expected" -> Optional.of(PeopleColumn.EXPECTED_DATE);
      case "mother" -> Optional.of(PeopleColumn.MOTHER);
      case "sex" -> Optional.of(PeopleColumn.SEX);
      case "nhsNumber" -> Optional.of(PeopleColumn.NHS_NUMBER);
      case "upn" -> Optional.of(PeopleColumn.UPN);
      case "value" -> Optional.of(PeopleColumn.CASE_NUMBER);
      case "birthplace" -> Optional.of(PeopleColumn.BIRTHPLACE);
      case "lines" -> Optional.of(PeopleColumn.ADDRESS);
      case "postcode" -> Optional.of(PeopleColumn.POSTCODE);
      case "from" -> Optional.of(PeopleColumn.FROM_DATE);
      case "secret" -> Optional.of(PeopleColumn.PROTECTED);
      case "secretFrom" -> Optional.of(PeopleColumn.MAY_NOT_BE_KNOWN_BY);
      case "number" -> Optional.of(PeopleColumn.PHONE);
      case "ethnicity" -> Optional.of(PeopleColumn.ETHNICITY);
      case "languages" -> Optional.of(PeopleColumn.LANGUAGE);
      case "interpreter" -> Optional.of(PeopleColumn.INTERPRETER);
      default -> Optional.empty();
    };
  }

  private Answers identity() {
    Map<String, Object> said = new HashMap<>();
    said.put("names", names());
    said.put("sex", sex());
    said.put("start", "NOT_KNOWN");
    date(PeopleColumn.EXPECTED_DATE)
        .ifPresent(day -> {
          said.put("start", "UNBORN");
          said.put("expected", day.answer());
        });
    date(PeopleColumn.DOB)
        .ifPresent(day -> {
          said.remove("expected");
          said.put("start", "BORN");
          said.put("born", day.answer());
          said.put("precision", day.precision().name());
        });
    put(said, "mother", said.get("start").equals("UNBORN") ? PeopleColumn.MOTHER : null);
    put(said, "nhsNumber", PeopleColumn.NHS_NUMBER);
    put(said, "upn", PeopleColumn.UPN);
    put(said, "birthplace", PeopleColumn.BIRTHPLACE);
    if (!row.first(PeopleColumn.CASE_NUMBER).isEmpty()) {
      said.put(
          "others",
          List.of(Map.of("kind", "CASE_SYSTEM", "value", row.first(PeopleColumn.CASE_NUMBER))));
    }
    return Answers.of(said);
  }

  private List<Map<String, String>> names() {
    String given = row.first(PeopleColumn.FORENAMES);
    String family = row.first(PeopleColumn.SURNAME);
    String whole = row.first(PeopleColumn.FULL_NAME);
    if (given.isEmpty() && family.isEmpty() && !whole.isEmpty()) {
      int space = whole.lastIndexOf(' ');
      given = space < 0 ? whole : whole.substring(0, space);
      family = space < 0 ? "" : whole.substring(space + 1);
    }
    if (given.isEmpty() && family.isEmpty() && !row.first(PeopleColumn.MOTHER).isEmpty()) {
      given = "Baby of " + row.first(PeopleColumn.MOTHER);
    }
    List<Map<String, String>> names = new ArrayList<>();
    names.add(name(NameForm.Kind.NAME, given, family));
    if (!row.first(PeopleColumn.KNOWN_AS).isEmpty()) {
      names.add(name(NameForm.Kind.KNOWN_AS, row.first(PeopleColumn.KNOWN_AS), family));
    }
    if (!row.first(PeopleColumn.PREVIOUS_SURNAME).isEmpty()) {
      names.add(name(NameForm.Kind.BIRTH_NAME, given, row.first(PeopleColumn.PREVIOUS_SURNAME)));
    }
    return names;
  }

  private static Map<String, String> name(NameForm.Kind kind, String given, String family) {
    Map<String, String> name = new HashMap<>(Map.of("kind", kind.name()));
    if (!given.isEmpty()) {
      name.put("given", given);
    }
    if (!family.isEmpty()) {
      name.put("family", family);
    }
    return name;
  }

  private String sex() {
    String text = row.first(PeopleColumn.SEX);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "", "u", "0", "9", "x" -> "NOT_KNOWN";
      case "m", "male", "1", "boy" -> "MALE";
      case "f", "female", "2", "girl" -> "FEMALE";
      default -> text;
    };
  }

  private Optional<Answers> addresses() {
    String lines = String.join(", ", row.all(PeopleColumn.ADDRESS));
    String postcode = row.first(PeopleColumn.POSTCODE);
    if (lines.isEmpty() && postcode.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> address = new HashMap<>();
    address.put("lines", lines.isEmpty() ? postcode : lines);
    put(address, "postcode", PeopleColumn.POSTCODE);
    date(PeopleColumn.FROM_DATE).ifPresent(day -> address.put("from", day.answer()));
    boolean secret =
        !row.first(PeopleColumn.MAY_NOT_BE_KNOWN_BY).isEmpty()
            || yes(row.first(PeopleColumn.PROTECTED));
    address.put("secret", String.valueOf(secret));
    put(address, "secretFrom", PeopleColumn.MAY_NOT_BE_KNOWN_BY);
    return Optional.of(Answers.of(Map.of("addresses", List.of(address))));
  }

  /** Whatever stands there and is not a plain no protects: what is not understood hides. */
  private static boolean yes(String text) {
    return !switch (text.toLowerCase(Locale.ROOT)) {
      case "", "n", "no", "false", "0" -> true;
      default -> false;
    };
  }

  private Optional<Answers> reach() {
    List<Map<String, String>> phones =
        row.all(PeopleColumn.PHONE).stream()
            .map(number -> Map.of("number", number, "safe", "NOT_KNOWN"))
            .toList();
    return phones.isEmpty() ? Optional.empty() : Optional.of(Answers.of(Map.of("phones", phones)));
  }

  private Optional<Answers> needs() {
    String interpreter = row.first(PeopleColumn.INTERPRETER);
    Map<String, Object> said = new HashMap<>();
    put(said, "languages", PeopleColumn.LANGUAGE);
    if (!row.first(PeopleColumn.ETHNICITY).isEmpty()) {
      said.put("ethnicity", row.first(PeopleColumn.ETHNICITY).toUpperCase(Locale.ROOT));
    }
    if (said.isEmpty() && interpreter.isEmpty()) {
      return Optional.empty();
    }
    said.put("interpreter", interpreter.isEmpty() ? "NOT_KNOWN" : yes(interpreter) ? "YES" : "NO");
    said.put("disabled", "NOT_KNOWN");
    return Optional.of(Answers.of(said));
  }

  private Optional<PeopleDates.Said> date(PeopleColumn column) {
    String text = row.first(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    PeopleDates reader = dates.get(column);
    Optional<PeopleDates.Said> date = reader == null ? Optional.empty() : reader.read(text);
    if (date.isEmpty() && !noDates.contains(column)) {
      noDates.add(column);
    }
    return date;
  }

  private void put(Map<String, Object> said, String question, @Nullable PeopleColumn column) {
    if (column != null && !row.first(column).isEmpty()) {
      said.put(question, row.first(column));
    }
  }
}
