package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.quality.AgainForm;
import org.openmash.quality.DipLine;
import org.openmash.quality.DipSampleId;
import org.openmash.quality.DipSamples;
import org.openmash.quality.DrawForm;
import org.openmash.quality.NotBlind;
import org.openmash.quality.QualityExamples;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.routes.Contacts.Contact;
import org.openmash.routes.Contacts.Stage;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Decisions are drawn, decided once more by somebody who does not see the first, and compared. */
@HubTest
class DipSamplesTest {

  @Autowired DipSamples samples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired ReferralExamples answers;
  @Autowired Deadlines deadlines;
  @Autowired MockMvcTester mvc;

  private Cast cast;
  private Actor second;
  private Contact contact;

  @BeforeEach
  void aHubThatDecidedOnce() throws IOException {
    cast = Cast.alone(agencies, signedIn);
    UserId user = UserId.next();
    second =
        signedIn.as(
            new NewAccount(
                user,
                user + "@example.org",
                "Jo Field",
                cast.screener().agency(),
                Set.of(Role.SCREENER),
                cast.hub()));
    contact = contacts.at(Stage.DECIDED, cast, answers.aboutSiblings(1, 7));
  }

  @Test
  void drawsTheDecisionsOfItsHubAndDaysAndNoOthers() {
    DipSampleId drawn = Objects.requireNonNull(samples.draw(cast.manager(), any()));
    assertThat(samples.lines(cast.manager(), drawn))
        .isNotEmpty()
        .allMatch(line -> line.referral().equals(contact.referral()) && line.why().isEmpty());
    assertThat(samples.draw(cast.manager(), of(LocalDate.of(2025, 1, 1)))).isNull();
    assertThat(samples.all(cast.manager())).hasSize(1);
    assertThat(samples.draw(cast.managerOfAnotherHub(), of(LocalDate.of(2025, 1, 1)))).isNull();
    assertThatThrownBy(() -> samples.sample(cast.managerOfAnotherHub(), drawn))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void isDecidedASecondTimeBySomebodyElseWhoSeesNothingOfTheFirst()
      throws UnsupportedEncodingException {
    DipLine line = line();
    assertThat(samples.waiting(cast.screener())).isEmpty();
    assertThat(samples.waiting(second)).extracting(DipLine::id).contains(line.id());
    assertThatThrownBy(() -> samples.toDecide(cast.screener(), line.id()))
        .isInstanceOf(NotBlind.class);
    assertThatThrownBy(() -> samples.first(second, line.id())).isInstanceOf(UnknownId.class);
    String blind = page(second, "/quality/lines/" + line.id());
    assertThat(blind).contains("Decide once more").doesNotContain("/decisions/");

    assertThat(answered("level", "3").getStatus()).isEqualTo(400);
    samples.decide(second, line.id(), QualityExamples.higher());
    assertThatThrownBy(() -> samples.decide(second, line.id(), QualityExamples.higher()))
        .isInstanceOf(NotBlind.class);
    assertThat(samples.first(second, line.id()).id()).isEqualTo(line.decision());
    assertThat(page(second, "/quality/lines/" + line.id()))
        .contains("The bruise was never explained.", "First decision: ");
  }

  @Test
  void keepsWhatWasTypedWhenSomethingIsMissing() throws UnsupportedEncodingException {
    line();
    MockHttpServletResponse answer = answered("why", "Nobody saw the child.");
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString()).contains("Nobody saw the child.");
  }

  @Test
  void isLookedAgainAtUntilSomebodyDecidesAnewOrSaysThatItStands() {
    DipLine line = line();
    AgainForm why = new AgainForm("Both cannot be right.", null);
    assertThatThrownBy(() -> samples.again(cast.manager(), line.id(), why))
        .isInstanceOf(NotBlind.class);
    assertThatThrownBy(() -> samples.stands(cast.manager(), line.id()))
        .isInstanceOf(NotBlind.class);
    samples.decide(second, line.id(), QualityExamples.higher());
    samples.again(cast.manager(), line.id(), why);
    assertThat(owed()).hasSize(1);
    assertThatThrownBy(() -> samples.again(cast.manager(), line.id(), why))
        .isInstanceOf(NotBlind.class);
    samples.stands(cast.manager(), line.id());
    assertThat(owed()).isEmpty();
    assertThatThrownBy(() -> samples.stands(cast.manager(), line.id()))
        .isInstanceOf(NotBlind.class);
  }

  @Test
  void endsWithADecisionMadeAnew() {
    DipLine line = line();
    samples.decide(second, line.id(), QualityExamples.higher());
    samples.again(cast.manager(), line.id(), new AgainForm("Seen too little.", "See the child."));
    contacts.correct(cast, line.decision());
    assertThat(owed()).isEmpty();
  }

  @Test
  void saysNothingOfAgreementBeforeThereIsEnough() {
    assertThat(samples.agreement(cast.manager()).value()).isNull();
    DipLine line = line();
    samples.decide(second, line.id(), QualityExamples.higher());
    assertThat(samples.agreement(cast.manager()).pairs()).isEqualTo(1);
  }

  private List<Deadline> owed() {
    return deadlines.of(cast.manager(), Subject.of(Referrals.KIND, contact.referral())).stream()
        .filter(Deadline::isOwed)
        .filter(deadline -> deadline.rule().id().equals("QUALITY.again"))
        .toList();
  }

  private DipLine line() {
    DipSampleId drawn = Objects.requireNonNull(samples.draw(cast.manager(), any()));
    return samples.lines(cast.manager(), drawn).getFirst();
  }

  private static DrawForm any() {
    return of(LocalDate.of(2026, 3, 1));
  }

  private static DrawForm of(LocalDate since) {
    return new DrawForm(DrawForm.How.RANDOM, 5, since, since.plusDays(20), null);
  }

  private MockHttpServletResponse answered(String name, String value) {
    DipLine line = samples.waiting(second).getFirst();
    return mvc.post()
        .uri("/quality/lines/" + line.id())
        .cookie(signedIn.cookie(second))
        .with(csrf())
        .param(name, value)
        .exchange()
        .getResponse();
  }

  private String page(Actor who, String path) throws UnsupportedEncodingException {
    return mvc.get()
        .uri(path)
        .cookie(signedIn.cookie(who))
        .exchange()
        .getResponse()
        .getContentAsString();
  }
}
