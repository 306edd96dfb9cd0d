package org.openmash.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The invented family of a planned referral, as the pages ask for it. */
final class Household {

  private final Plan.Planned plan;
  private final Worker referrer;
  private final LocalDate day;
  private final Invented invented;

  Household(Plan.Planned plan, Worker referrer) {
    this.plan = plan;
    this.referrer = referrer;
    this.day = plan.day();
    this.invented = new Invented(plan.random());
  }

  Map<String, Object> child(Family.Child child) {
    boolean school = child.born().isBefore(day.minusYears(5));
    return Map.of(
        "names", Map.of("first", child.name(), "last", plan.family().surname()),
        "born", Written.date(child.born()),
        "sex", child.girl() ? "FEMALE" : "MALE",
        "focus", "YES",
        "background",
            Map.of(
                "ethnicity",
                "NOBT",
                "religion",
                Written.NOT_KNOWN,
                "language",
                Map.of("value", "English"),
                "interpreter",
                "NO"),
        "needs", Map.of("disabled", "NO", "sendSupport", "NOT_KNOWN", "ehcp", "NOT_KNOWN"),
        "schooling",
            Map.of("education", school ? "SCHOOL" : "NOT_SCHOOL_AGE", "upn", Written.NOT_KNOWN),
        "health", Map.of("nhsNumber", nhsNumber(child.nhsNumber()), "gp", Written.NOT_KNOWN),
        "status",
            Map.of(
                "livesElsewhere", "NO", "planOrCareElsewhere", "NOT_KNOWN", "unaccompanied", "NO"));
  }

  /** Health knows it, others seldom. */
  private Object nhsNumber(String number) {
    boolean known = !number.isEmpty() && referrer.title().matches("Health.*|General.*|Community.*");
    return known ? Map.of("value", number) : Written.NOT_KNOWN;
  }

  Map<String, Object> unborn() {
    return Map.of(
        "expected", Written.date(plan.expected()),
        "expectedIsEstimate", "YES",
        "babies", "1",
        "mother",
            Map.of(
                "first",
                plan.family().parent(),
                "last",
                plan.family().surname(),
                "born",
                Written.NOT_KNOWN,
                "nhsNumber",
                Written.NOT_KNOWN),
        "pregnancy",
            Map.of(
                "weeksAtBooking",
                Map.of("value", "14"),
                "weeksNow",
                Map.of("value", weeks()),
                "lateOrConcealed",
                "NO",
                "earlierChildren",
                Written.NOT_KNOWN,
                "childrenRemoved",
                "NOT_KNOWN"),
        "care",
            Map.of(
                "trust",
                Map.of("value", "Ashmere Maternity"),
                "midwife",
                Map.of("value", referrer.name()),
                "onWard",
                "NO",
                "alertOnRecord",
                "YES"));
  }

  /** Forty weeks before the expected date it began. */
  private String weeks() {
    return String.valueOf(ChronoUnit.WEEKS.between(plan.expected().minusWeeks(40), day));
  }

  Map<String, Object> home() {
    return Map.of(
        "address",
        Map.of("value", plan.family().address()),
        "postcode",
        Written.NOT_KNOWN,
        "phone",
        Map.of("value", invented.phone()),
        "addressMustBeKeptSecret",
        "NO");
  }

  Map<String, Object> parent() {
    return Map.of(
        "first",
        plan.family().parent(),
        "last",
        Map.of("value", plan.family().surname()),
        "born",
        Written.NOT_KNOWN,
        "relationship",
        "MOTHER",
        "parentalResponsibility",
        "YES",
        "livesHere",
        "YES",
        "allegedToHaveHarmed",
        "NOT_KNOWN");
  }
}
