package org.openmash.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmash.correspondence.RemarkForm;
import org.openmash.correspondence.Remarks;
import org.openmash.database.Work;
import org.openmash.form.Answers;
import org.openmash.form.Draft;
import org.openmash.form.Forms;
import org.openmash.form.Reading;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.openmash.support.HubTest;
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.openmash.triage.Filter;
import org.openmash.triage.Inbox;
import org.openmash.triage.Tray;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody without an account sends, sees and need not say twice. */
@HubTest
class GuestReferralTest {

  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired ReferralJourney journey;
  @Autowired OneTimeCodes codes;
  @Autowired Remarks remarks;
  @Autowired Inbox inbox;
  @Autowired SignedIn signedIn;
  @Autowired TestHubs hubs;
  @Autowired Forms forms;
  @Autowired Work work;
  @Autowired Languages languages;

  private final Actor teacher = guest("head." + UUID.randomUUID() + "@oak.sch.uk", "one");

  @Test
  void isOnTheHubsDeskWithTheAddressThatWasProved() {
    Receipt receipt = send(teacher, 1);
    Actor screener = signedIn.as(Role.SCREENER);
    assertThat(inbox.page(screener, Filter.all(Tray.WAITING), null, 10_000).lines())
        .anyMatch(line ->
            line.referral().id().equals(receipt.id())
                && "Oak Primary School".equals(line.referral().from()));
    String read = proven(screener, receipt);
    assertThat(read).contains(teacher.name()).contains("Yes");
  }

  @Test
  void saysWhenTheAddressIsOfNoOrganisationWeKnow() {
    Actor stranger = guest("somebody." + UUID.randomUUID() + "@mail.example", "one");
    assertThat(proven(signedIn.as(Role.SCREENER), send(stranger, 2))).contains("No");
  }

  @Test
  void opensWhatWasSentInThisSessionAndNothingElse() {
    Receipt receipt = send(teacher, 3);
    assertThat(referrals.read(teacher, receipt.id()).line().id()).isEqualTo(receipt.id());
    Actor later = guest(teacher.user(), teacher.name(), "two");
    assertThatThrownBy(() -> referrals.read(later, receipt.id())).isInstanceOf(UnknownId.class);
    assertThat(referrals.openOwn(later, receipt.reference())).hasValue(receipt.id());
    assertThat(referrals.read(later, receipt.id()).line().id()).isEqualTo(receipt.id());
  }

  @Test
  void opensNobodyElsesReferralByItsReference() {
    Receipt receipt = send(teacher, 4);
    Actor other = guest("other." + UUID.randomUUID() + "@oak.sch.uk", "one");
    assertThat(referrals.openOwn(other, receipt.reference())).isEmpty();
    assertThat(referrals.openOwn(other, Reference.next())).isEmpty();
    assertThatThrownBy(() -> referrals.read(other, receipt.id())).isInstanceOf(UnknownId.class);
    assertThat(referrals.lines(other, List.of(receipt.id()))).isEmpty();
  }

  @Test
  void isToldByMailToTheProvedAddressWithoutALinkToTheRecord() {
    Receipt receipt = send(teacher, 5);
    String mail = codes.latest(teacher.name());
    assertThat(mail).contains(receipt.reference().value()).contains("/status");
    assertThat(mail).doesNotContain(receipt.id().toString());
  }

  @Test
  void answersWhatTheHubAsksAndNobodyElseDoes() {
    Receipt receipt = send(teacher, 8);
    remarks.ask(signedIn.as(Role.SCREENER), receipt.id(), new RemarkForm("Who collects her?"));
    assertThat(codes.latest(teacher.name())).contains("/status");
    assertThat(remarks.read(teacher, receipt.id())).hasSize(1);
    remarks.answer(teacher, receipt.id(), new RemarkForm("Her aunt does."));
    assertThat(remarks.read(signedIn.as(Role.SCREENER), receipt.id())).hasSize(2);
    Actor later = guest(teacher.user(), teacher.name(), "two");
    assertThatThrownBy(() -> remarks.read(later, receipt.id())).isInstanceOf(UnknownId.class);
  }

  @Test
  void reachesTheHubOfWhereTheChildLivesAndNoOther() {
    hubs.countyAndCity();
    try {
      Submission nowhere = new Submission(UUID.randomUUID().toString(), answers(10));
      assertThat(referrals.check(teacher, nowhere))
          .as("with two hubs it has to be said where")
          .anyMatch(problem -> problem.page().equals("hub"));
      Answers inTheCity = answers(10).with("hub", Map.of("hub", TestHubs.CITY.value()));
      Receipt receipt =
          referrals.receive(teacher, new Submission(UUID.randomUUID().toString(), inTheCity));
      Actor ofTheCity = signedIn.at(TestHubs.CITY, Role.SCREENER);
      Actor ofTheCounty = signedIn.as(Role.SCREENER);
      assertThat(inbox.find(ofTheCity, receipt.reference())).isPresent();
      assertThat(inbox.find(ofTheCounty, receipt.reference())).isEmpty();
      assertThatThrownBy(() -> referrals.read(ofTheCounty, receipt.id()))
          .isInstanceOf(UnknownId.class);
      remarks.ask(ofTheCity, receipt.id(), new RemarkForm("Who collects her?"));
      assertThat(remarks.read(teacher, receipt.id())).hasSize(1);
      Answers nobodys = answers(10).with("hub", Map.of("hub", "elsewhere"));
      assertThat(referrals.check(teacher, new Submission(UUID.randomUUID().toString(), nobodys)))
          .isNotEmpty();
    } finally {
      hubs.isOne();
    }
  }

  @Test
  void needNotSayASecondTimeWhoTheyAre() {
    assertThat(knownOf(teacher).within("you").isEmpty()).isTrue();
    Answers first = answers(6);
    Draft draft = new Draft(DraftId.next(), "referral", first, 1, Instant.EPOCH);
    work.as(teacher, () -> journey.send(teacher, draft));
    Answers second = knownOf(guest(teacher.user(), teacher.name(), "two"));
    assertThat(second.within("you").tree()).isEqualTo(first.within("you").tree());
    assertThat(second.text("basis.basis")).isEqualTo(first.text("basis.basis"));
    assertThat(second.at("basis.note")).isNull();
    assertThat(second.at("child")).isNull();
    assertThat(second.at("tie.knowsChildAs")).isNull();
  }

  @Test
  void leavesAnAccountsReferrerAsItIs() {
    Actor referrer = signedIn.as(Role.REFERRER);
    Map<String, Object> claimed = new LinkedHashMap<>(answers(7).tree());
    claimed.remove("referrer");
    assertThat(referrals.check(referrer, new Submission("claim", Answers.of(claimed))))
        .anyMatch(problem -> problem.page().equals("referrer"));
    assertThat(knownOf(referrer).at("you")).isNull();
  }

  private Answers knownOf(Actor actor) {
    return work.as(actor, () -> journey.startingWith(actor));
  }

  private Receipt send(Actor actor, long seed) {
    return referrals.receive(actor, new Submission(UUID.randomUUID().toString(), answers(seed)));
  }

  private Answers answers(long seed) {
    return ReferralExamples.withoutAnAccount(examples.aboutSiblings(1, seed));
  }

  private String proven(Actor screener, Receipt receipt) {
    return referrals.read(screener, receipt.id()).pages().stream()
        .filter(page -> page.page().equals("proven"))
        .flatMap(page -> forms.reading(page.recorded(), languages.english()).rows().stream())
        .map(Reading.Row::text)
        .reduce("", (all, text) -> all + "\n" + text);
  }

  private static Actor guest(String email, String session) {
    return guest(UserId.next(), email, session);
  }

  private static Actor guest(UserId user, String email, String session) {
    return Actor.guest(user, email, Role.GUEST, user + session);
  }
}
