package org.openmash.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What would come back from the department, found before anything is sent. */
final class CensusChecks {

  /** Two letters and digits: the schema of 2022. */
  private static final Pattern REGISTRATION = Pattern.compile("[A-Za-z]{2}\\d{1,10}");

  private static final int YOUNGEST = 18;
  private static final int OLDEST = 80;

  private CensusChecks() {}

  static List<String> of(Census.Line line, int year) {
    List<String> wrong = new ArrayList<>();
    Worker worker = line.worker();
    CensusForm said = line.said();
    String registration = worker.registration();
    add(
        wrong,
        registration == null || !REGISTRATION.matcher(registration).matches(),
        "registration");
    if (said == null) {
      wrong.add("nothing");
      return wrong;
    }
    int age = year - said.born().getYear();
    add(wrong, age < YOUNGEST || age > OLDEST, "born");
    add(wrong, said.post() == null, "post");
    add(wrong, said.roleSince() == null, "role-since");
    LocalDate end = worker.end();
    add(wrong, isAfter(said.roleSince(), end), "role-dates");
    add(wrong, isAfter(said.roleSince(), Census.last(year)), "role-later");
    add(wrong, begunIn(said.roleSince(), year) && said.origin() == null, "origin");
    add(wrong, said.institution() == null, "institution");
    add(wrong, said.qualification() == null, "qualification");
    add(wrong, line.isAgency() && said.weeks() == null, "weeks");
    if (line.hasLeft(year)) {
      add(wrong, !line.isAgency() && said.destination() == null, "destination");
      add(wrong, !line.isAgency() && said.reason() == null, "reason");
    } else {
      add(wrong, said.destination() != null || said.reason() != null, "not-left");
      add(wrong, said.post() == CensusCodes.Post.CASE_HOLDER && line.cases() == 0, "no-cases");
      add(wrong, said.post() == CensusCodes.Post.WITHOUT_CASES && line.cases() > 0, "cases");
    }
    return wrong;
  }

  private static boolean begunIn(@Nullable LocalDate since, int year) {
    return since != null
        && !since.isBefore(Census.first(year))
        && !since.isAfter(Census.last(year));
  }

  private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }

  private static void add(List<String> wrong, boolean is, String key) {
    if (is) {
      wrong.add(key);
    }
  }
}
