package org.openmash.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.domesticabuse.Submitted;
import org.openmash.form.Answers;

/** One night on which the police are called to a home, and what the officer types afterwards. */
record Night(Plan.Planned plan, Brief brief, Worker officer, String school) {

  private static final List<String> GRADES = List.of("STANDARD", "MEDIUM", "HIGH");

  /** They were there last night and write in the morning. */
  LocalDate day() {
    return plan.day().minusDays(1);
  }

  /** One grade worse where they have been before. */
  String grade() {
    int grade = GRADES.indexOf(brief.choice());
    return GRADES.get(Math.min(2, plan.again() && plan.seed() % 2 == 0 ? grade + 1 : grade));
  }

  Submitted submitted() {
    return new Submitted(
        Answers.of(report()),
        Answers.of(
            Map.of(
                "safeWay",
                "CALL",
                "safeNumber",
                new Invented(plan.random()).phone(),
                "safeTime",
                "Weekday mornings")));
  }

  /** The notification's own pages; how the mother is reached is not among them. */
  private Map<String, Object> report() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "incident",
        Map.of(
            "reference",
            "AP/%06d/%d".formatted(plan.number() + 101, day().getYear()),
            "day",
            Written.date(day()),
            "time",
            "10:%02dpm".formatted(plan.number() % 60),
            "account",
            plan.said(brief.worries()),
            "crime",
            "YES",
            "arrest",
            grade().equals("HIGH") ? "YES" : "NO",
            "strangulation",
            brief.worries().contains("throat") ? "YES" : "NO"));
    all.put("dash", Map.of("grade", grade(), "marac", marac(), "why", List.of("TICKS")));
    all.put("victim", mother());
    all.put("suspect", suspect());
    all.put(
        "home",
        Map.of(
            "address", Map.of("value", plan.family().address()),
            "postcode", Map.of("value", "ZA1 1AA"),
            "secret", "NO"));
    all.put("children", children());
    all.put(
        "unborn",
        brief.unborn()
            ? Map.of("pregnant", "YES", "expected", Written.date(plan.expected()))
            : Map.of("pregnant", "NO"));
    all.put("health", Map.of());
    all.put(
        "officer",
        Map.of(
            "name", officer.name(),
            "number", "%04d".formatted(Math.floorMod(officer.name().hashCode(), 10_000)),
            "phone", "01632 960117",
            "email", officer.email()));
    return all;
  }

  private Map<String, Object> mother() {
    return Map.of(
        "first",
        plan.family().parent(),
        "last",
        plan.family().surname(),
        "born",
        Written.NOT_KNOWN,
        "relation",
        "MOTHER");
  }

  private static Map<String, Object> suspect() {
    return Map.of(
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
        "YES");
  }

  private String marac() {
    return grade().equals("HIGH") ? "YES" : "NO";
  }

  private List<Map<String, Object>> children() {
    List<Map<String, Object>> children = new ArrayList<>();
    for (Family.Child child : plan.family().children()) {
      boolean atSchool = child.born().plusYears(4).isBefore(day());
      children.add(
          Map.of(
              "first",
              child.name(),
              "last",
              plan.family().surname(),
              "born",
              Written.date(child.born()),
              "sex",
              child.girl() ? "FEMALE" : "MALE",
              "present",
              "YES",
              "resident",
              "YES",
              "heard",
              child.name().length() % 2 == 0 ? "YES" : "NOT_KNOWN",
              "school",
              atSchool ? Map.of("value", school) : Written.NOT_KNOWN));
    }
    return children;
  }
}
