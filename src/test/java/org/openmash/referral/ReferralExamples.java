package org.openmash.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.openmash.form.Answers;
import org.openmash.form.Forms;
import org.springframework.stereotype.Component;

/** Whole referrals of invented answers, as a professional would have typed them. */
@Component
public class ReferralExamples {

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
