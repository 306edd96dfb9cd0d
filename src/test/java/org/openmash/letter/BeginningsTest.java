package org.openmash.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Outcome;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was decided, in words for whoever reads it. */
@HubTest
class BeginningsTest {

  @Autowired Beginnings beginnings;
  @Autowired Triage triage;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired Languages languages;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;

  private Actor screener;
  private Actor head;
  private ReferralId contact;
  private ReferredChild child;

  @BeforeEach
  void somebodyReferred() {
    screener = signedIn.as(Role.SCREENER);
    Submission sent = new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1));
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Alder School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@alder.example"),
                LocalDate.of(2020, 1, 1)));
    head = signedIn.as(school.id(), Role.REFERRER);
    contact = referrals.receive(head, sent).id();
    child = referrals.read(screener, contact).line().children().getFirst();
  }

  @Test
  void tellAParentAndAChildTheSameInTheirOwnWords() throws Exception {
    decide();
    String parent = of(Beginnings.For.PARENT, Locale.UK).text("words");
    assertThat(parent)
        .contains(
            child.name() + ": we would like to offer you early help.",
            "since that could put somebody at risk",
            "You can complain")
        .doesNotContain("The neighbour saw it");
    assertThat(of(Beginnings.For.CHILD, Locale.UK).text("words"))
        .startsWith("Hello " + child.name())
        .contains("You have done nothing wrong.", "Childline on 0800 1111", "stays safe")
        .doesNotContain("The neighbour saw it");
    assertThat(of(Beginnings.For.CHILD, Words.WELSH))
        .satisfies(welsh -> {
          assertThat(welsh.text("words")).startsWith("Helô " + child.name());
          assertThat(welsh.text("language")).isEqualTo("WELSH");
        });
    assertThat(page("?for=parent")).contains("we would like to offer you early help");
    assertThat(page("")).doesNotContain("we would like to offer you early help");
  }

  @Test
  void sayNothingBeforeAnythingIsDecidedAndNothingToAnybodyElse() {
    assertThat(of(Beginnings.For.PARENT, Locale.UK).tree()).isEmpty();
    Actor stranger = signedIn.as(Role.REFERRER);
    Words words = languages.words(Locale.UK);
    assertThatThrownBy(() -> beginnings.of(stranger, contact, Beginnings.For.PARENT, words))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void tellAnUnbornChildNothing() {
    Submission sent =
        new Submission(UUID.randomUUID().toString(), examples.aboutAnUnbornBaby(1, 3));
    contact = referrals.receive(head, sent).id();
    child = referrals.read(screener, contact).line().children().getFirst();
    decide();
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    triage
        .read(screener, contact)
        .decisions()
        .forEach(proposed -> triage.authorise(manager, proposed.id()));
    assertThat(of(Beginnings.For.CHILD, Locale.UK).tree()).isEmpty();
    assertThat(of(Beginnings.For.PARENT, Locale.UK).text("words")).contains(child.name());
  }

  @Test
  void haveWordsForEveryOutcome() {
    for (Locale language : List.of(Locale.UK, Words.WELSH)) {
      for (Outcome.Kind outcome : Outcome.Kind.values()) {
        assertThat(List.of("parent", "child"))
            .allSatisfy(reader ->
                assertThat(
                        languages.words(language).knows("letter.outcome." + reader + "." + outcome))
                    .as("%s for a %s in %s", outcome, reader, language)
                    .isTrue());
      }
    }
  }

  private Answers of(Beginnings.For reader, Locale language) {
    return beginnings.of(screener, contact, reader, languages.words(language));
  }

  private String page(String query) throws Exception {
    return mvc.get()
        .uri("/letters/contact/" + contact + "/new" + query)
        .cookie(signedIn.cookie(screener))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private void decide() {
    triage.take(screener, contact);
    List<ChildId> children = List.of(child.id());
    triage.decide(
        screener,
        contact,
        children,
        Answers.of(
            Map.of(
                "level",
                "2",
                "indicators",
                List.of("L21"),
                "outcome",
                "EARLY_HELP",
                "family",
                "TOLD",
                "evidence",
                List.of("THE_REFERRAL"),
                "withheld",
                List.of("RISK"),
                "rationale",
                "The neighbour saw it, and the family wants help.",
                "toReferrer",
                "The neighbour saw it too; early help begins.")));
  }
}
