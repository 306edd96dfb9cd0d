package org.openmash.domesticabuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.domesticabuse.PoliceNotification.Child;
import org.openmash.domesticabuse.PoliceNotification.Suspect;
import org.openmash.form.Answers;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.Shown;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/**
 * Writes a notification as a referral to the hub, in the pages of a professional's referral: what
 * the police do not ask is "not known". How the victim may be reached is not given to it.
 */
@Component
class ReferralWriter {

  private static final Map<String, String> NOT_KNOWN = Map.of("notKnown", "true");
  private final Guidance guidance;
  private final Words words;

  ReferralWriter(Guidance guidance, Languages languages) {
    this.guidance = guidance;
    this.words = languages.english();
  }

  /** About the born children, all of one household. */
  Answers aboutChildren(PoliceNotification told, Pattern pattern) {
    Map<String, Object> all = common(told, pattern, "CHILDREN");
    all.put("child", told.children().stream().map(ReferralWriter::child).toList());
    Guidance.ForGrade grade = guidance.of(told.dash().grade());
    all.put("level", level(grade, pattern.repeat() ? grade.repeat() : grade.first()));
    return Answers.of(all);
  }

  /** About the unborn baby. */
  Answers aboutUnborn(PoliceNotification told, LocalDate expected, Pattern pattern) {
    Map<String, Object> all = common(told, pattern, "UNBORN");
    all.put("unborn", unborn(told, expected));
    Guidance.ForGrade grade = guidance.of(told.dash().grade());
    all.put("unborn-level", level(grade, grade.unborn()));
    return Answers.of(all);
  }

  private Map<String, Object> common(PoliceNotification told, Pattern pattern, String whom) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "about",
        Map.of("whom", whom, "ask", "SAFEGUARDING", "inDanger", "NOT_KNOWN", "toldByPhone", "NO"));
    all.put("home", home(told.home()));
    all.put("family", family(told));
    all.put("professional", List.of());
    all.put("concern", concern(told, pattern));
    all.put(
        "strengths",
        Map.of(
            "workingWell", say("not-asked"),
            "needsToHappen", say("needs"),
            "safety", String.valueOf(8 - 3 * told.dash().grade().ordinal()),
            "childsViews", NOT_KNOWN,
            "parentsViews", NOT_KNOWN,
            "doneSoFar", say("done." + told.incident().arrest()),
            "earlyHelpAssessment", "NOT_KNOWN"));
    all.put(
        "consent",
        Map.of(
            "parentsInformed", "NOT_KNOWN",
            "whyNotInformed", List.of("OTHER"),
            "consent", "NOT_SOUGHT",
            "whyWithout", say("consent"),
            "childInformed", "NOT_KNOWN"));
    all.put("basis", Map.of("basis", "PUBLIC_TASK"));
    all.put(
        "referrer",
        Map.of(
            "name", told.officer().name(),
            "role", say("officer", told.officer().number()),
            "knowsChildAs", say("knows"),
            "phone", told.officer().phone().value(),
            "email", told.officer().email().value(),
            "discussedWithLead", "NO"));
    return all;
  }

  private static Map<String, Object> home(PoliceNotification.Home home) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("address", known(home.address()));
    page.put("postcode", known(home.postcode()));
    page.put("phone", NOT_KNOWN);
    page.put("addressMustBeKeptSecret", home.secret().name());
    page.put("fromWhom", home.fromWhom() == null ? "Not known" : home.fromWhom());
    return page;
  }

  private static List<Map<String, Object>> family(PoliceNotification told) {
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

  private Map<String, Object> concern(PoliceNotification told, Pattern pattern) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("what", told.incident().account());
    event.put("on", boxes(told.incident().day()));
    if (told.incident().where() != null) {
      event.put("where", told.incident().where());
    }
    event.put("source", Map.of("value", say("source")));
    StringBuilder worries =
        new StringBuilder(
            say(
                "worries",
                told.incident().reference(),
                words.say("grade." + told.dash().grade()),
                pattern.incidents()));
    for (Child child : told.children()) {
      worries
          .append('\n')
          .append(
              say(
                  "worries.child",
                  child.first(),
                  yes(child.present()),
                  yes(child.resident()),
                  yes(child.heard())));
    }
    return Map.of(
        "worries", worries.toString(),
        "harm", List.of("DOMESTIC_ABUSE"),
        "events", List.of(event),
        "injuries", "NOT_KNOWN",
        "riskFactors", List.of("DOMESTIC_ABUSE"));
  }

  private static Map<String, Object> child(Child child) {
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

  private Map<String, Object> unborn(PoliceNotification told, LocalDate expected) {
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

  private Map<String, Object> level(Guidance.ForGrade grade, String indicator) {
    return Map.of(
        "level", grade.level(),
        "indicators", List.of(indicator),
        "support", "SAFEGUARDING_RESPONSE",
        "hopedFor", say("hoped"));
  }

  private static Map<String, String> known(Knowable<?> answer) {
    return answer
        .toOptional()
        .map(value -> Map.of("value", value instanceof Shown s ? s.value() : value.toString()))
        .orElse(NOT_KNOWN);
  }

  private static Map<String, String> day(Knowable<LocalDate> day) {
    return day.toOptional().map(ReferralWriter::boxes).orElse(NOT_KNOWN);
  }

  private static Map<String, String> boxes(LocalDate day) {
    return Map.of(
        "day", "" + day.getDayOfMonth(),
        "month", "" + day.getMonthValue(),
        "year", "" + day.getYear());
  }

  private String yes(Answer answer) {
    return say("answer." + answer);
  }

  private String say(String key, Object... arguments) {
    return words.say("domesticabuse.referral." + key, arguments);
  }
}
