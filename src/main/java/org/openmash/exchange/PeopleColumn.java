package org.openmash.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file of people may hold, and by which headings it is recognised. */
public enum PeopleColumn {
  FORENAMES("forename", "first_name", "firstname", "first_names", "given_name", "given_names"),
  SURNAME("last_name", "lastname", "family_name", "familyname"),
  FULL_NAME("name", "fullname"),
  KNOWN_AS("knownas", "preferred_name", "nickname"),
  PREVIOUS_SURNAME("maiden_name", "birth_name", "former_surname", "previous_name"),
  DOB("date_of_birth", "birth_date", "birthdate", "birthday", "born"),
  EXPECTED_DATE("edd", "due_date", "expected_delivery_date", "expected_date_of_delivery"),
  MOTHER("mother_name", "mothers_name", "name_of_mother"),
  SEX("gender"),
  ETHNICITY("ethnic_group", "ethnicity_code"),
  NHS_NUMBER("nhs", "nhs_no", "nhsnumber"),
  UPN("unique_pupil_number"),
  CASE_NUMBER("case_id", "case_system_id", "client_id", "person_id"),
  BIRTHPLACE("place_of_birth", "birth_place"),
  ADDRESS(
      "address_1",
      "address_2",
      "address_3",
      "address_line_1",
      "address_line_2",
      "address_line_3",
      "house",
      "street",
      "town",
      "city",
      "county"),
  POSTCODE("post_code"),
  FROM_DATE("address_from", "from", "moved_in", "living_there_since"),
  PROTECTED("address_protected", "protected_address", "secret", "confidential_address"),
  MAY_NOT_BE_KNOWN_BY("may_not_be_known", "hidden_from", "not_known_by", "protected_from"),
  PHONE("telephone", "mobile", "phone_number", "telephone_number", "contact_number"),
  LANGUAGE("languages", "first_language"),
  INTERPRETER("interpreter_needed");

  private final List<String> headings;

  PeopleColumn(String... headings) {
    this.headings = List.of(headings);
  }

  /** What it is called in reports and in <code>--map</code>. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Several columns of a file may say it. */
  boolean isOfMany() {
    return this == ADDRESS || this == PHONE;
  }

  static Optional<PeopleColumn> named(String word) {
    String wanted = shape(word);
    return Arrays.stream(values()).filter(each -> each.word().equals(wanted)).findFirst();
  }

  static Optional<PeopleColumn> headed(String heading) {
    String wanted = shape(heading);
    return named(heading)
        .or(() ->
            Arrays.stream(values()).filter(each -> each.headings.contains(wanted)).findFirst());
  }

  private static String shape(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("_$", "");
  }
}
