package org.openmash.domesticabuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.domesticabuse.PoliceNotification.Child;
import org.openmash.domesticabuse.PoliceNotification.Relation;
import org.openmash.domesticabuse.PoliceNotification.Suspect;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.Shown;

/** The people of a notification as the pages of a referral ask for them. */
final class ReportedPeople {

  static final Map<String, String> NOT_KNOWN = Map.of("notKnown", "true");

  private ReportedPeople() {}

  static List<Map<String, Object>> family(PoliceNotification told) {
    List<Map<String, Object>> family = new ArrayList<>();
    PoliceNotification.Victim victim = told.victim();
    family.add(
        adult(
            victim.first(), Knowable.known(victim.last()), victim.born(), victim.relation(), "NO"));
    Suspect suspect = told.suspect();
    suspect
        .first()
        .toOptional()
        .map(first -> {
          Map<String, Object> adult =
              adult(first, suspect.last(), suspect.born(), suspect.relation(), "NOT_KNOWN");
          adult.put("livesHere", suspect.livesThere().name());
          return adult;
        })
        .ifPresent(family::add);
    return family;
  }

  private static Map<String, Object> adult(
      String first,
      Knowable<String> last,
      Knowable<LocalDate> born,
      Relation relation,
      String harmed) {
    Map<String, Object> adult = new LinkedHashMap<>();
    adult.put("first", first);
    adult.put("last", known(last));
    adult.put("born", day(born));
    adult.put("relationship", relation == Relation.NOT_KNOWN ? "OTHER" : relation.name());
    adult.put("parentalResponsibility", "NOT_KNOWN");
    adult.put("livesHere", "NOT_KNOWN");
    adult.put("allegedToHaveHarmed", harmed);
    return adult;
  }

  static Map<String, Object> child(Child child) {
    boolean school = child.school().toOptional().isPresent();
    Map<String, Object> schooling = new LinkedHashMap<>();
    schooling.put("education", school ? "SCHOOL" : "NOT_KNOWN");
    child.school().toOptional().ifPresent(name -> schooling.put("place", name));
    schooling.put("upn", NOT_KNOWN);
    return Map.of(
        "names", Map.of("first", child.first(), "last", child.last()),
        "born", day(child.born()),
        "sex", child.sex().name(),
        "focus", "YES",
        "background",
            Map.of(
                "ethnicity",
                "NOBT",
                "religion",
                NOT_KNOWN,
                "language",
                NOT_KNOWN,
                "interpreter",
                "NOT_KNOWN"),
        "needs", Map.of("disabled", "NOT_KNOWN", "sendSupport", "NOT_KNOWN", "ehcp", "NOT_KNOWN"),
        "schooling", schooling,
        "health", Map.of("nhsNumber", NOT_KNOWN, "gp", NOT_KNOWN),
        "status",
            Map.of(
                "livesElsewhere", "NOT_KNOWN",
                "planOrCareElsewhere", "NOT_KNOWN",
                "unaccompanied", "NOT_KNOWN"));
  }

  static Map<String, Object> unborn(PoliceNotification told, LocalDate expected) {
    String maternity = told.unborn().maternity();
    return Map.of(
        "expected", boxes(expected),
        "expectedIsEstimate", "YES",
        "babies", "1",
        "mother",
            Map.of(
                "first", told.victim().first(),
                "last", told.victim().last(),
                "born", day(told.victim().born()),
                "nhsNumber", NOT_KNOWN),
        "pregnancy",
            Map.of(
                "weeksAtBooking", NOT_KNOWN,
                "weeksNow", NOT_KNOWN,
                "lateOrConcealed", "NOT_KNOWN",
                "earlierChildren", NOT_KNOWN,
                "childrenRemoved", "NOT_KNOWN"),
        "care",
            Map.of(
                "trust",
                maternity == null ? NOT_KNOWN : Map.of("value", maternity),
                "midwife",
                NOT_KNOWN,
                "onWard",
                "NOT_KNOWN",
                "alertOnRecord",
                "NOT_KNOWN"));
  }

  static Map<String, String> known(Knowable<?> answer) {
    return answer
        .toOptional()
        .map(value -> Map.of("value", value instanceof Shown s ? s.value() : value.toString()))
        .orElse(NOT_KNOWN);
  }

  static Map<String, String> day(Knowable<LocalDate> day) {
    return day.toOptional().map(ReportedPeople::boxes).orElse(NOT_KNOWN);
  }

  static Map<String, String> boxes(LocalDate day) {
    return Map.of(
        "day", "" + day.getDayOfMonth(),
        "month", "" + day.getMonthValue(),
        "year", "" + day.getYear());
  }
}
