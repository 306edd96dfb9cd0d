package org.openmash.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.form.Answers;

/** Writes a planned referral as its referrer would type it into the pages. */
final class Written {

  static final Map<String, String> NOT_KNOWN = Map.of("notKnown", "true");
  private final Plan.Planned plan;
  private final Tale tale;
  private final Worker referrer;
  private final List<String> indicators;
  private final Household household;
  private final LocalDate day;

  private Written(Plan.Planned plan, Tale tale, Worker referrer, List<String> indicators) {
    this.plan = plan;
    this.tale = tale;
    this.referrer = referrer;
    this.indicators = indicators;
    this.day = plan.day();
    this.household = new Household(plan, referrer);
  }

  static Answers by(Worker referrer, Plan.Planned plan, Tale tale, List<String> indicators) {
    return new Written(plan, tale, referrer, indicators).answers();
  }

  /** A request for help that nobody asked the family about: it is given back. */
  static boolean isWithoutConsent(Plan.Planned plan) {
    return plan.told() instanceof Tale tale
        && tale.from() != Tale.Desk.POLICE
        && !tale.level().equals("4")
        && Math.floorMod(plan.seed(), 29) == 0;
  }

  private Answers answers() {
    boolean unborn = tale.unborn();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "about",
        Map.of(
            "whom",
            unborn ? "UNBORN" : "CHILDREN",
            "ask",
            asks(),
            "inDanger",
            "NO",
            "toldByPhone",
            "NO"));
    if (unborn) {
      all.put("unborn", household.unborn());
    } else {
      all.put("child", plan.family().children().stream().map(household::child).toList());
    }
    all.put("home", household.home());
    all.put("family", List.of(household.parent()));
    all.put("professional", List.of());
    all.put("concern", concern());
    all.put("strengths", strengths());
    all.put(
        unborn ? "unborn-level" : "level",
        Map.of(
            "level",
            tale.level(),
            "indicators",
            indicators,
            "support",
            tale.level().equals("4") ? "SAFEGUARDING_RESPONSE" : "FAMILY_SUPPORT",
            "hopedFor",
            plan.said(tale.needs())));
    all.put("consent", consent());
    all.put("basis", Map.of("basis", "PUBLIC_TASK"));
    all.put(
        "referrer",
        Map.of(
            "name",
            referrer.name(),
            "role",
            referrer.title(),
            "knowsChildAs",
            "Through my work",
            "phone",
            "01632 960123",
            "email",
            referrer.email(),
            "discussedWithLead",
            "NO"));
    return Answers.of(all);
  }

  private String asks() {
    return tale.outcome().equals("EARLY_HELP") ? "EARLY_HELP" : "SAFEGUARDING";
  }

  private Map<String, Object> concern() {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("what", plan.said(tale.event()));
    event.put("on", date(day));
    event.put("source", Map.of("value", "Seen by me"));
    return Map.of(
        "worries",
        plan.said(tale.worries()),
        "harm",
        tale.harm(),
        "events",
        List.of(event),
        "injuries",
        tale.harm().contains("PHYSICAL") ? "YES" : "NO",
        "injuriesSeen",
        plan.said(tale.event()));
  }

  private Map<String, Object> strengths() {
    return Map.of(
        "workingWell",
        plan.said(tale.working()),
        "needsToHappen",
        plan.said(tale.needs()),
        "safety",
        tale.level().equals("4") ? "2" : "5",
        "childsViews",
        NOT_KNOWN,
        "parentsViews",
        NOT_KNOWN,
        "doneSoFar",
        plan.said(tale.done()),
        "earlyHelpAssessment",
        "NO");
  }

  private Map<String, Object> consent() {
    if (tale.level().equals("4")) {
      return Map.of(
          "parentsInformed",
          "NO",
          "whyNotInformed",
          List.of("INCREASES_RISK"),
          "consent",
          "NOT_SOUGHT",
          "whyWithout",
          "Asking could put the child at more risk.",
          "childInformed",
          "NO");
    }
    if (isWithoutConsent(plan)) {
      return Map.of(
          "parentsInformed",
          "NO",
          "whyNotInformed",
          List.of("CANNOT_REACH"),
          "consent",
          "NOT_SOUGHT",
          "whyWithout",
          "I have not been able to speak with the parents yet.",
          "childInformed",
          "NO");
    }
    return Map.of(
        "parentsInformed",
        "YES",
        "consent",
        "GIVEN",
        "givenBy",
        plan.family().parent() + " " + plan.family().surname(),
        "coveringWhom",
        "The whole family",
        "givenOn",
        date(day),
        "childInformed",
        "NOT_KNOWN");
  }

  static Map<String, String> date(LocalDate date) {
    return Map.of(
        "day",
        "" + date.getDayOfMonth(),
        "month",
        "" + date.getMonthValue(),
        "year",
        "" + date.getYear());
  }
}
