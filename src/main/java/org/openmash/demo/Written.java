package org.openmash.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.form.Answers;
import org.openmash.kernel.HubClock;

/** Writes a planned referral as its referrer would type it into the pages. */
final class Written {

  static final Map<String, String> NOT_KNOWN = Map.of("notKnown", "true");
  private final Plan.Planned plan;
  private final Worker referrer;
  private final List<String> indicators;
  private final Household household;
  private final LocalDate day;

  private Written(Plan.Planned plan, Worker referrer, List<String> indicators) {
    this.plan = plan;
    this.referrer = referrer;
    this.indicators = indicators;
    this.day = plan.at().atZone(HubClock.LONDON).toLocalDate();
    this.household = new Household(plan, referrer, day);
  }

  static Answers by(Worker referrer, Plan.Planned plan, List<String> indicators) {
    return new Written(plan, referrer, indicators).answers();
  }

  /** The decision the hub will write about it. */
  static Answers decision(Plan.Planned plan, List<String> indicators) {
    Map<String, Object> decision = new LinkedHashMap<>();
    decision.put("level", plan.tale().level());
    decision.put("indicators", indicators);
    decision.put("outcome", plan.tale().outcome());
    decision.put("family", "TOLD");
    decision.put("evidence", List.of("THE_REFERRAL", "CALL_TO_REFERRER", "COUNCIL_RECORDS"));
    decision.put("rationale", said(plan, plan.tale().rationale()));
    decision.put("toReferrer", said(plan, plan.tale().toReferrer()));
    return Answers.of(decision);
  }

  private Answers answers() {
    boolean unborn = plan.tale().unborn();
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
      all.put("child", plan.children().stream().map(household::child).toList());
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
            plan.tale().level(),
            "indicators",
            indicators,
            "support",
            plan.tale().level().equals("4") ? "SAFEGUARDING_RESPONSE" : "FAMILY_SUPPORT",
            "hopedFor",
            said(plan, plan.tale().needs())));
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
    return plan.tale().outcome().equals("EARLY_HELP") ? "EARLY_HELP" : "SAFEGUARDING";
  }

  private Map<String, Object> concern() {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("what", said(plan, plan.tale().event()));
    event.put("on", date(day));
    event.put("source", Map.of("value", "Seen by me"));
    return Map.of(
        "worries",
        said(plan, plan.tale().worries()),
        "harm",
        plan.tale().harm(),
        "events",
        List.of(event),
        "injuries",
        plan.tale().harm().contains("PHYSICAL") ? "YES" : "NO",
        "injuriesSeen",
        said(plan, plan.tale().event()));
  }

  private Map<String, Object> strengths() {
    return Map.of(
        "workingWell",
        said(plan, plan.tale().working()),
        "needsToHappen",
        said(plan, plan.tale().needs()),
        "safety",
        plan.tale().level().equals("4") ? "2" : "5",
        "childsViews",
        NOT_KNOWN,
        "parentsViews",
        NOT_KNOWN,
        "doneSoFar",
        said(plan, plan.tale().done()),
        "earlyHelpAssessment",
        "NO");
  }

  private Map<String, Object> consent() {
    if (plan.tale().level().equals("4")) {
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
    return Map.of(
        "parentsInformed",
        "YES",
        "consent",
        "GIVEN",
        "givenBy",
        plan.parent() + " " + plan.surname(),
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

  static String said(Plan.Planned plan, String text) {
    List<String> names = new ArrayList<>(plan.children().stream().map(Plan.Sibling::name).toList());
    String child = names.isEmpty() ? "the baby" : names.getFirst();
    return text.replace("{child}", child).replace("{parent}", plan.parent());
  }
}
