package org.openmash.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.openmash.form.Answers;
import org.openmash.form.Forms;
import org.springframework.stereotype.Component;

/** Whole referrals of invented answers, as a professional would have typed them. */
@Component
public class ReferralExamples {

  private static final Map<String, String> NOT_KNOWN = Map.of("notKnown", "true");

  private final Forms forms;

  ReferralExamples(Forms forms) {
    this.forms = forms;
  }

  /** A head teacher's, about as many siblings. */
  public Answers aboutSiblings(int children, long seed) {
    Random random = new Random(seed);
    Map<String, Object> all = common(random);
    all.put("about", about("CHILDREN"));
    all.put("level", answers(ProposedLevel.class, random));
    all.put(
        "child",
        IntStream.range(0, children)
            .mapToObj(i -> forms.answersOf(forms.anExample(ChildForm.class, random)).tree())
            .toList());
    return Answers.of(all);
  }

  /**
   * The same about children nobody has referred before and for whom no rule asks a second person:
   * of school age, not disabled, proposed at level 2.
   */
  public Answers aboutOlderSiblings(int children) {
    long seed = ThreadLocalRandom.current().nextLong();
    Answers all = aboutSiblings(children, seed);
    List<Map<String, Object>> rows =
        all.each("child").stream().map(row -> older(row.tree())).toList();
    Map<String, Object> level = new LinkedHashMap<>(all.within("level").tree());
    level.put("level", "2");
    Map<String, Object> changed = new LinkedHashMap<>(all.tree());
    changed.put("child", rows);
    changed.put("level", level);
    return Answers.of(changed);
  }

  private static Map<String, Object> older(Map<String, Object> row) {
    Map<String, Object> child = new LinkedHashMap<>(row);
    String name = "R" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    child.put("names", Map.of("first", name, "last", "Example"));
    child.put("born", Map.of("day", "12", "month", "5", "year", "2017"));
    child.put("needs", Map.of("disabled", "NO", "sendSupport", "NO", "ehcp", "NO"));
    child.put("health", Map.of("nhsNumber", NOT_KNOWN, "gp", NOT_KNOWN));
    return child;
  }

  /** The same answers from somebody without an account: a head teacher who says who she is. */
  public static Answers withoutAnAccount(Answers answers) {
    Map<String, Object> all = new LinkedHashMap<>(answers.tree());
    all.remove("referrer");
    all.put(
        "you",
        Map.of(
            "name", "Ada Ashdown",
            "role", "Head teacher",
            "organisation", "Oak Primary School",
            "phone", "01632 960001"));
    all.put("tie", Map.of("knowsChildAs", "She is in year 3", "discussedWithLead", "NO"));
    return Answers.of(all);
  }

  /** A midwife's, about an unborn baby. */
  public Answers aboutAnUnbornBaby(int babies, long seed) {
    Random random = new Random(seed);
    Map<String, Object> all = common(random);
    all.put("about", about("UNBORN"));
    all.put("unborn-level", answers(ProposedUnbornLevel.class, random));
    all.put(
        "unborn",
        forms.answersOf(forms.anExample(UnbornForm.class, random)).with("babies", "" + babies));
    return Answers.of(all);
  }

  /** The same about babies of this mother, expected on 12 May 2026. */
  public Answers aboutTheUnbornOf(String first, String last, int babies) {
    Answers all = aboutAnUnbornBaby(babies, 7);
    Map<String, Object> unborn = new LinkedHashMap<>(all.within("unborn").tree());
    Map<String, Object> mother = new LinkedHashMap<>(all.within("unborn.mother").tree());
    mother.put("first", first);
    mother.put("last", last);
    unborn.put("mother", mother);
    unborn.put("expected", Map.of("day", "12", "month", "5", "year", "2026"));
    return all.with("unborn", unborn);
  }

  private Map<String, Object> common(Random random) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("home", answers(Home.class, random));
    all.put("family", List.of(answers(FamilyMember.class, random)));
    all.put("concern", answers(Concern.class, random));
    all.put("strengths", answers(Strengths.class, random));
    all.put("consent", answers(Consent.class, random));
    all.put("basis", answers(LawfulBasis.class, random));
    all.put("referrer", answers(Referrer.class, random));
    return all;
  }

  private static Map<String, String> about(String whom) {
    return Map.of("whom", whom, "ask", "SAFEGUARDING", "inDanger", "NO", "toldByPhone", "NO");
  }

  private Map<String, Object> answers(Class<? extends Record> form, Random random) {
    return forms.answersOf(forms.anExample(form, random)).tree();
  }
}
