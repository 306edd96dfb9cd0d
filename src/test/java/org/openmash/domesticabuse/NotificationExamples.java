package org.openmash.domesticabuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.form.Answers;

/** A police notification as it is typed, part by part; each test changes what it is about. */
public final class NotificationExamples {

  public static final String SAFE_NUMBER = "07700 900955";
  public static final String SAFE_TIME = "Weekdays while the baby sleeps";
  public static final String SAFE_NEVER = "Never ring the landline";

  private final Map<String, Object> incident = new LinkedHashMap<>();
  private final List<Object> children = new ArrayList<>();
  private Map<String, Object> safe =
      Map.of(
          "safeWay",
          "CALL",
          "safeNumber",
          SAFE_NUMBER,
          "safeTime",
          SAFE_TIME,
          "safeNever",
          SAFE_NEVER);

  /** An incident of the day of the tests. */
  public NotificationExamples(String reference) {
    incident.put(
        "incident",
        Map.of(
            "reference",
            reference,
            "day",
            boxes(LocalDate.of(2026, 3, 2)),
            "time",
            "11pm",
            "account",
            "A neighbour called. Shouting, and a door was broken.",
            "crime",
            "YES",
            "arrest",
            "YES",
            "strangulation",
            "NO"));
    grade("MEDIUM");
    incident.put(
        "victim",
        Map.of(
            "first",
            "Rowan",
            "last",
            "Sample" + reference.replaceAll("[^A-Za-z]", ""),
            "born",
            boxes(LocalDate.of(1990, 5, 4)),
            "relation",
            "MOTHER"));
    incident.put(
        "suspect",
        Map.of(
            "first",
            known("Jordan"),
            "last",
            known("Example"),
            "born",
            Map.of("notKnown", "true"),
            "toVictim",
            "PARTNER",
            "relation",
            "FATHER",
            "livesThere",
            "YES"));
    home(reference + " Test Street", "ZA1 1AA");
    incident.put("unborn", Map.of("pregnant", "NO"));
    incident.put("health", Map.of());
    incident.put(
        "officer",
        Map.of(
            "name",
            "Dana Specimen",
            "number",
            "1234",
            "phone",
            "01632 960111",
            "email",
            "dana@police.example"));
  }

  public NotificationExamples on(LocalDate day) {
    Map<String, Object> changed = part("incident");
    changed.put("day", boxes(day));
    incident.put("incident", changed);
    return this;
  }

  public NotificationExamples grade(String grade) {
    incident.put("dash", Map.of("grade", grade, "ticks", "9", "marac", "NO"));
    return this;
  }

  public NotificationExamples victim(String first, String last) {
    Map<String, Object> changed = part("victim");
    changed.put("first", first);
    changed.put("last", last);
    incident.put("victim", changed);
    return this;
  }

  public NotificationExamples home(String address, String postcode) {
    incident.put(
        "home",
        Map.of("address", known(address), "postcode", known(postcode), "secret", "NOT_KNOWN"));
    return this;
  }

  public NotificationExamples child(String first, String last, LocalDate born, String school) {
    children.add(
        Map.of(
            "first",
            first,
            "last",
            last,
            "born",
            boxes(born),
            "sex",
            "FEMALE",
            "present",
            "YES",
            "resident",
            "YES",
            "heard",
            "NOT_KNOWN",
            "school",
            school.isEmpty() ? Map.of("notKnown", "true") : known(school)));
    return this;
  }

  public NotificationExamples unborn(LocalDate expected, String maternity) {
    incident.put(
        "unborn", Map.of("pregnant", "YES", "expected", boxes(expected), "maternity", maternity));
    return this;
  }

  public NotificationExamples visitedBy(String service) {
    incident.put("health", Map.of("visiting", service));
    return this;
  }

  public Submitted done() {
    Map<String, Object> all = new LinkedHashMap<>(incident);
    all.put("children", children);
    return new Submitted(Answers.of(all), Answers.of(safe));
  }

  private Map<String, Object> part(String name) {
    Map<String, Object> copy = new LinkedHashMap<>();
    ((Map<?, ?>) incident.get(name)).forEach((key, value) -> copy.put(key.toString(), value));
    return copy;
  }

  private static Map<String, String> known(String value) {
    return Map.of("value", value);
  }

  private static Map<String, String> boxes(LocalDate day) {
    return Map.of(
        "day",
        "" + day.getDayOfMonth(),
        "month",
        "" + day.getMonthValue(),
        "year",
        "" + day.getYear());
  }
}
