package org.openmash.domesticabuse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.domesticabuse.PoliceNotification.Child;
import org.openmash.form.Answers;
import org.openmash.kernel.Answer;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/**
 * Writes a notification as a referral to the hub, in the pages of a professional's referral: what
 * the police do not ask is "not known". How the victim may be reached is not given to it.
 */
@Component
class ReferralWriter {

  private final Guidance guidance;
  private final Words words;

  ReferralWriter(Guidance guidance, Languages languages) {
    this.guidance = guidance;
    this.words = languages.english();
  }

  /** About the born children, all of one household. */
  Answers aboutChildren(PoliceNotification told, Pattern pattern) {
    Map<String, Object> all = common(told, pattern, "CHILDREN");
    all.put("child", told.children().stream().map(ReportedPeople::child).toList());
    Guidance.ForGrade grade = guidance.of(told.dash().grade());
    all.put("level", level(grade, pattern.repeat() ? grade.repeat() : grade.first()));
    return Answers.of(all);
  }

  /** About the unborn baby. */
  Answers aboutUnborn(PoliceNotification told, LocalDate expected, Pattern pattern) {
    Map<String, Object> all = common(told, pattern, "UNBORN");
    all.put("unborn", ReportedPeople.unborn(told, expected));
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
    all.put("family", ReportedPeople.family(told));
    all.put("professional", List.of());
    all.put("concern", concern(told, pattern));
    all.put(
        "strengths",
        Map.of(
            "workingWell", say("not-asked"),
            "needsToHappen", say("needs"),
            "safety", String.valueOf(8 - 3 * told.dash().grade().ordinal()),
            "childsViews", ReportedPeople.NOT_KNOWN,
            "parentsViews", ReportedPeople.NOT_KNOWN,
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
    page.put("address", ReportedPeople.known(home.address()));
    page.put("postcode", ReportedPeople.known(home.postcode()));
    page.put("phone", ReportedPeople.NOT_KNOWN);
    page.put("addressMustBeKeptSecret", home.secret().name());
    page.put("fromWhom", home.fromWhom() == null ? "Not known" : home.fromWhom());
    return page;
  }

  private Map<String, Object> concern(PoliceNotification told, Pattern pattern) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("what", told.incident().account());
    event.put("on", ReportedPeople.boxes(told.incident().day()));
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

  private Map<String, Object> level(Guidance.ForGrade grade, String indicator) {
    return Map.of(
        "level", grade.level(),
        "indicators", List.of(indicator),
        "support", "SAFEGUARDING_RESPONSE",
        "hopedFor", say("hoped"));
  }

  private String yes(Answer answer) {
    return say("answer." + answer);
  }

  private String say(String key, Object... arguments) {
    return words.say("domesticabuse.referral." + key, arguments);
  }
}
