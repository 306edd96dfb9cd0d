package org.openmash.person.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file may hold, and by which headers it is recognised. */
enum Column {
  ID("id", "rec_id record_id unique_id person_id uuid row_id ncid voter_reg_num client_id pid key"),
  FORENAME(
      "forename",
      "first_name firstname given_name givenname fname first forenames christian_name first_names"
          + " given_names preferred_name known_as nickname"),
  OTHER_NAMES(
      "other names",
      "middle_name middlename middle_names other_name othernames midl_name second_name"
          + " middle_initial middle"),
  SURNAME(
      "surname",
      "last_name lastname family_name familyname lname last maiden_name previous_surname"
          + " birth_name surnames former_surname"),
  FULL_NAME(
      "full name", "name fullname first_and_surname person_name alias aliases display_name names"),
  DOB("dob", "date_of_birth birth_date birthdate birthday dateofbirth born birth_year yob d_o_b"),
  SEX("sex", "gender sex_code gender_code"),
  HOUSE(
      "house", "house_number street_number house_num housenumber building_number house_no number"),
  STREET(
      "street",
      "address address_1 address_2 address1 address2 street_name street_address"
          + " address_line_1 address_line_2 address_line1 res_street_address road addr"),
  SUBURB("suburb", "locality district village neighbourhood"),
  TOWN("town", "city post_town res_city_desc municipality place"),
  POSTCODE("postcode", "post_code zip zip_code zipcode postcode_fake postal_code"),
  AREA("area", "state county region province state_cd county_desc country council local_authority"),
  IDENTIFIER(
      "identifier",
      "soc_sec_id ssn nhs_number nhs_no nhsnumber upn email e_mail phone telephone mobile ni_number"
          + " national_id phone_number email_address telephone_number"),
  BIRTHPLACE("birthplace", "birth_place place_of_birth pob birth_city born_in"),
  OCCUPATION("occupation", "job profession job_title");

  private final String words;
  private final List<String> headers;

  Column(String words, String headers) {
    this.words = words;
    this.headers = Arrays.asList(headers.split(" "));
  }

  String words() {
    return words;
  }

  private static String shape(String header) {
    return Spelling.plain(header).replace(' ', '_');
  }

  /** By the name we give it. */
  static Optional<Column> named(String name) {
    String wanted = shape(name);
    return Arrays.stream(values())
        .filter(
            c -> shape(c.words).equals(wanted) || c.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** By the name a file gives it. */
  static Optional<Column> headed(String header) {
    String shape = shape(header);
    return named(header)
        .or(() -> Arrays.stream(values()).filter(c -> c.headers.contains(shape)).findFirst());
  }

  static String all() {
    return String.join(", ", Arrays.stream(values()).map(Column::words).toList());
  }
}
