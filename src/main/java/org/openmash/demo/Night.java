package org.openmash.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One night on which the police are called to a home, and what the officer types afterwards. */
record Night(int number, Home home, String grade, LocalDate day) {

  /** One home. */
  record Home(
      String mother, String surname, String address, List<String> children, boolean pregnant) {}

  static Home home(Invented invented) {
    List<String> children = new ArrayList<>(List.of(invented.girl()));
    String brother = invented.boy();
    if (brother.length() % 2 == 0) {
      children.add(brother);
    }
    return new Home(
        invented.woman(),
        invented.surname(),
        invented.address().replace(", Ashmere", ""),
        children,
        brother.length() % 5 == 0);
  }

  /** The notification's own pages; how the mother is reached is not among them. */
  Map<String, Object> report() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "incident",
        Map.of(
            "reference",
            "AP/%04d/%d".formatted(number() + 101, day().getYear()),
            "day",
            Written.date(day()),
            "time",
            "10:%02dpm".formatted(number() % 60),
            "account",
            "A neighbour called. The adults were shouting and a door was broken.",
            "crime",
            "YES",
            "arrest",
            grade().equals("STANDARD") ? "NO" : "YES",
            "strangulation",
            "NO"));
    all.put("dash", Map.of("grade", grade(), "marac", marac(), "why", List.of("TICKS")));
    all.put(
        "victim",
        Map.of(
            "first",
            home.mother(),
            "last",
            home.surname(),
            "born",
            Written.NOT_KNOWN,
            "relation",
            "MOTHER"));
    all.put(
        "suspect",
        Map.of(
            "first",
            Written.NOT_KNOWN,
            "last",
            Written.NOT_KNOWN,
            "born",
            Written.NOT_KNOWN,
            "toVictim",
            "PARTNER",
            "relation",
            "PARENTS_PARTNER",
            "livesThere",
            "YES"));
    all.put(
        "home",
        Map.of(
            "address", Map.of("value", home.address()),
            "postcode", Map.of("value", "ZA1 1AA"),
            "secret", "NO"));
    all.put("children", children());
    all.put(
        "unborn",
        home.pregnant()
            ? Map.of("pregnant", "YES", "expected", Written.date(day().plusWeeks(18)))
            : Map.of("pregnant", "NO"));
    all.put("health", Map.of());
    all.put(
        "officer",
        Map.of(
            "name",
            County.CONSTABLE.name(),
            "number",
            "4417",
            "phone",
            "01632 960117",
            "email",
            County.CONSTABLE.email()));
    return all;
  }

  private String marac() {
    return grade().equals("HIGH") ? "YES" : "NO";
  }

  private List<Map<String, Object>> children() {
    List<Map<String, Object>> children = new ArrayList<>();
    for (String name : home.children()) {
      int years = 3 + (name.length() + home.surname().length()) % 7;
      children.add(
          Map.of(
              "first",
              name,
              "last",
              home.surname(),
              "born",
              Written.date(LocalDate.of(2026 - years - 1, 1 + name.length() % 12, 9)),
              "sex",
              children.isEmpty() ? "FEMALE" : "MALE",
              "present",
              "YES",
              "resident",
              "YES",
              "heard",
              name.length() % 2 == 0 ? "YES" : "NOT_KNOWN",
              "school",
              years > 4 ? Map.of("value", County.SCHOOL.name()) : Written.NOT_KNOWN));
    }
    return children;
  }
}
