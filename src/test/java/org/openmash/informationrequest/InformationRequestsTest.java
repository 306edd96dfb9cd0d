package org.openmash.informationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.Access;
import org.openmash.access.Verdict;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.agreement.AcceptForm;
import org.openmash.agreement.Acceptances;
import org.openmash.agreement.AgreementExamples;
import org.openmash.agreement.Agreements;
import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.document.Documents;
import org.openmash.document.Intake;
import org.openmash.informationrequest.AnswerForm.Written;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PhoneNumber;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.support.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several agencies are asked at once; each answers for itself and sees nothing of the others. */
@HubTest
class InformationRequestsTest {

  private static final String SECRET = "An informant says he hides a knife in the shed.";

  @LocalServerPort int port;
  @Autowired InformationRequests requests;
  @Autowired Responses replies;
  @Autowired OnwardUse onward;
  @Autowired RequestReminders reminders;
  @Autowired Agreements agreements;
  @Autowired Acceptances acceptances;
  @Autowired Intake intake;
  @Autowired Documents documents;
  @Autowired Agencies agencies;
  @Autowired Access access;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired OneTimeCodes codes;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String host = mark + ".sch.uk";
  private Actor screener;
  private Actor manager;
  private Agency school;
  private Agency police;
  private ReferralId contact;

  @BeforeEach
  void aContactAndTwoAgencies() {
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
    school = agency("Elm " + mark, AgencyKind.SCHOOL, "office@" + host);
    police = agency("Police " + mark, AgencyKind.POLICE, "police@" + mark + ".example");
    Agency hospital = agency("Ward " + mark, AgencyKind.HOSPITAL_TRUST);
    contact =
        referrals
            .receive(
                signedIn.as(hospital.id(), Role.REFERRER),
                new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(2)))
            .id();
  }

  @Test
  void asksSeveralAtOnceEachWithItsOwnClockAndMailAndWhatItsKindCanKnow() {
    List<RequestId> sent = asked("A knife at home", school, police);
    assertThat(sent).hasSize(2);
    List<RequestView> about = requests.about(screener, contact);
    assertThat(about).extracting(view -> view.request().state()).containsOnly(RequestState.WAITING);
    Request toSchool = to(school).request();
    Request toPolice = to(police).request();
    assertThat(toSchool.asked().questions()).contains(Question.EDUCATION, Question.WORRIES);
    assertThat(toPolice.asked().questions())
        .contains(Question.OFFENCES)
        .doesNotContain(Question.EDUCATION);
    // Two hub hours from ten on a Tuesday.
    assertThat(toSchool.clock().due()).isEqualTo(toSchool.clock().at().plus(Duration.ofHours(2)));
    assertThat(codes.latest("office@" + host))
        .contains("information-requests/" + toSchool.id())
        .contains("You need no account")
        .doesNotContain("Wren");
    assertThat(asked("A knife at home", school, police)).isEqualTo(sent);
  }

  @Test
  void isRefusedWithoutAnAgreementOrAReasonAndNobodyIsAsked() {
    Asking asking = requests.ask(screener, contact, ask("", Set.of(Question.EDUCATION), school));
    assertThat(asking)
        .isInstanceOfSatisfying(
            Asking.Unlawful.class,
            refused -> assertThat(refused.missing()).containsKey(school.name()));
    assertThat(requests.about(screener, contact)).isEmpty();
    schoolAccepts();
    assertThat(requests.ask(screener, contact, ask("", Set.of(Question.WORRIES), school)))
        .isInstanceOf(Asking.Sent.class);
    assertThat(to(school).request().basis().isAgreed()).isTrue();
    // The agreement covers safeguarding, not education.
    assertThat(requests.ask(screener, contact, ask("", Set.of(Question.EDUCATION), school)))
        .isInstanceOf(Asking.Unlawful.class);
  }

  @Test
  void whatAnAgreementPermitsIsWhatTheProgramPermits() {
    schoolAccepts();
    requests.ask(screener, contact, ask("", Set.of(Question.WORRIES), school));
    Subject asked = Subject.of(InformationRequests.KIND, to(school).request().id());
    assertThat(verdict(screener, asked)).isInstanceOf(Verdict.Permitted.class);
    clock.forward(Duration.ofDays(400));
    assertThat(verdict(screener, asked)).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void aLeadAnswersOnTheWorkListAndTheHubReadsItOnTheContact() {
    asked("A knife at home", school, police);
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    RequestId id = replies.mine(lead).getFirst().request().id();
    assertThat(replies.mine(lead)).hasSize(1);
    replies.answer(lead, id, said(Question.EDUCATION, "He is often late on Mondays.", Mark.FAMILY));
    RequestView seen = to(school);
    assertThat(seen.request().state()).isEqualTo(RequestState.ANSWERED);
    assertThat(seen.firstWords()).isEqualTo("He is often late on Mondays.");
    assertThat(seen.last().orElseThrow().passages().getFirst().marks())
        .containsExactly(Mark.FAMILY);
    // More may be said later, and nothing is taken back.
    replies.answer(lead, id, said(null, "His aunt collects him."));
    assertThat(to(school).replies()).hasSize(2);
    assertThatThrownBy(() -> replies.nothingKnown(lead, id)).isInstanceOf(AlreadySo.class);
  }

  @Test
  void noAgencyLearnsThatAnotherWasAsked() {
    asked("A knife at home", school, police);
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    RequestId other = to(police).request().id();
    assertThatThrownBy(() -> replies.read(lead, other)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> replies.nothingKnown(lead, other)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> requests.about(lead, contact)).isInstanceOf(UnknownId.class);
    assertThat(requests.times(lead)).hasSize(1);
    assertThat(rows(lead, "informationrequest.request")).isOne();
    replies.answer(
        signedIn.as(police.id(), Role.SAFEGUARDING_LEAD), other, said(Question.OFFENCES, SECRET));
    assertThat(rows(lead, "informationrequest.reply")).isZero();
    assertThat(rows(lead, "informationrequest.passage")).isZero();
    Actor elsewhere = signedIn.at(new HubId("h" + mark), Role.HUB_MANAGER);
    assertThat(rows(elsewhere, "informationrequest.request")).isZero();
    assertThat(rows(signedIn.as(Role.ADMINISTRATOR), "informationrequest.request")).isZero();
  }

  @Test
  void nobodyWritesAnAnswerInAnotherAgencysName() {
    asked("A knife at home", school, police);
    RequestId other = to(police).request().id();
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    assertThatThrownBy(() ->
            work.as(
                lead,
                () ->
                    jdbc.sql(
                            """
                            insert into informationrequest.reply
                              (id, request_id, agency_id, said, words, by_user, by_name, at, sealed)
                            values (gen_random_uuid(), ?, ?, 'NOTHING_KNOWN', '', ?, '', now(), 0)
                            """)
                        .param(other.value())
                        .param(school.id().value())
                        .param(lead.user().value())
                        .update()))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void whatIsForThePoliceAloneIsReadByOfficersAndManagersOnly() {
    asked("A knife at home", police);
    Actor officer = signedIn.as(police.id(), Role.SAFEGUARDING_LEAD);
    RequestId id = to(police).request().id();
    replies.answer(
        officer,
        id,
        new AnswerForm(
            List.of(
                new Written(Question.OFFENCES, SECRET, Set.of(Mark.POLICE_ONLY)),
                new Written(Question.KNOWN, "Two call-outs in May.", Set.of()))));
    assertThat(words(screener, id)).containsExactly("Two call-outs in May.");
    assertThat(replies.read(screener, id).sealed()).isOne();
    assertThat(words(manager, id)).contains(SECRET);
    assertThat(words(signedIn.as(police.id(), Role.SCREENER), id)).contains(SECRET);
    assertThat(words(officer, id)).contains(SECRET);
    assertThat(words(signedIn.as(Role.INSPECTOR), id)).doesNotContain(SECRET);
    assertThatThrownBy(
            () -> new Written(Question.OFFENCES, SECRET, Set.of(Mark.POLICE_ONLY, Mark.FAMILY)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isAnsweredBehindTheLinkWithOneClickOnceAWorkAddressIsProved() {
    asked("A knife at home", school);
    String here = "/information-requests/" + to(school).request().id();
    String child = referrals.read(screener, contact).line().children().getFirst().name();
    Visitor head = new Visitor(port);
    assertThat(head.get(here).text()).contains("The hub asks Elm " + mark).doesNotContain(child);
    proves(head, here, "head@" + host);
    Answer read = head.get(here);
    assertThat(read.text()).contains(child, "What worries you?", "A knife at home");
    assertThat(head.post(here, here + "/nothing-known", Map.of()).status()).isBetween(302, 303);
    assertThat(head.get(here).text()).contains("Nothing known");
    assertThat(to(school).request().state()).isEqualTo(RequestState.NOTHING_KNOWN);
    assertThat(to(school).last().orElseThrow().by()).isEqualTo("head@" + host);
    Visitor stranger = new Visitor(port);
    proves(stranger, here, mark + "@gmail.com");
    assertThat(stranger.get(here).text()).contains("not known to belong").doesNotContain(child);
    assertThat(stranger.post(here, here + "/nothing-known", Map.of()).status()).isEqualTo(404);
    assertThat(stranger.get(here + "/answer").status()).isEqualTo(404);
  }

  @Test
  void asksEachQuestionByItsWordsAndAnswersNothingKnownByOneClickThereToo() {
    asked("A knife at home", school);
    String here = "/information-requests/" + to(school).request().id();
    Visitor head = new Visitor(port);
    proves(head, here, "head@" + host);
    Document page = head.get(here + "/answer").page();
    assertThat(page.select("select")).isEmpty();
    assertThat(page.select(".om-row legend").eachText()).contains("What worries you?");
    assertThat(page.select("input[type=hidden][value=WORRIES]").attr("name"))
        .matches("passages\\.\\d\\.about");
    assertThat(page.select("form[action$=/nothing-known] button").text()).contains("Nothing");
    head.post(here + "/answer", here + "/nothing-known", Map.of());
    assertThat(to(school).request().state()).isEqualTo(RequestState.NOTHING_KNOWN);
    assertThat(head.get(here + "/answer").page().select("form[action$=/nothing-known]")).isEmpty();
  }

  @Test
  void keepsWhatAGuestTypedWhenSomethingIsWrong() {
    asked("A knife at home", school);
    String here = "/information-requests/" + to(school).request().id();
    Visitor head = new Visitor(port);
    proves(head, here, "head@" + host);
    Answer wrong =
        head.post(
            here + "/answer",
            here + "/answer",
            Map.of(
                "passages.0.about", "WORRIES",
                "passages.0.words", "He sleeps in class.",
                "passages.1.about", "KNOWN",
                "passages.1.marks", "FAMILY",
                "_at", here + "/answer"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.page().select("textarea").text()).contains("He sleeps in class.");
    assertThat(new Visitor(port).get(here + "/answer").text()).doesNotContain("He sleeps");
    assertThat(head.get(here + "/answer").page().select("textarea").text())
        .contains("He sleeps in class.");
  }

  @Test
  void chasesAtHalfTimeWhenLateAndOnTheNextDays() {
    asked("A knife at home", school);
    reminders.chase();
    assertThat(to(school).request().clock().reminders()).isZero();
    clock.forward(Duration.ofMinutes(61));
    reminders.chase();
    reminders.chase();
    assertThat(to(school).request().clock().reminders()).isOne();
    clock.forward(Duration.ofMinutes(61));
    reminders.chase();
    assertThat(to(school).request().clock().reminders()).isEqualTo(2);
    assertThat(codes.latest("office@" + host)).contains("is late");
    assertThat(to(school).request().isLate(clock.instant())).isTrue();
    for (int day = 0; day < 10; day++) {
      clock.forward(Duration.ofDays(1));
      reminders.chase();
    }
    assertThat(to(school).request().clock().reminders()).isEqualTo(5);
  }

  @Test
  void grantsTheTimeAnAgencyAsksForAndCountsByIt() {
    asked("A knife at home", school);
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    RequestId id = to(school).request().id();
    replies.askForTime(lead, id, new MoreTimeForm(LocalDate.of(2026, 3, 5), "Inset day"));
    assertThat(to(school).request().more().state()).isEqualTo(MoreTime.State.ASKED);
    requests.moreTime(screener, id, true);
    assertThat(replies.read(lead, id).request().clock().due()).isEqualTo("2026-03-05T17:00:00Z");
    assertThat(codes.latest("office@" + host)).contains("5 March 2026");
    assertThatThrownBy(() -> requests.moreTime(screener, id, true)).isInstanceOf(AlreadySo.class);
    clock.forward(Duration.ofDays(1));
    replies.decline(lead, id, new DeclineForm("He left us in 2019."));
    assertThat(requests.times(lead))
        .singleElement()
        .satisfies(times -> {
          assertThat(times.onTimePercent()).hasValue(100);
          assertThat(times.median()).hasValue(Duration.ofDays(1));
        });
  }

  @Test
  void withdrawsWhatNobodyAnsweredAndTellsTheAgencyWhy() {
    asked("A knife at home", school);
    RequestId id = to(school).request().id();
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    assertThatThrownBy(() -> requests.withdraw(lead, id, new WithdrawForm("x")))
        .isInstanceOf(UnknownId.class);
    requests.withdraw(screener, id, new WithdrawForm("The wrong Elm"));
    assertThat(replies.read(lead, id).request().withdrawn()).isEqualTo("The wrong Elm");
    assertThat(codes.latest("office@" + host)).contains("no longer");
    assertThatThrownBy(() -> replies.nothingKnown(lead, id)).isInstanceOf(UnknownId.class);
    assertThat(requests.waiting(screener)).noneMatch(view -> view.request().id().equals(id));
  }

  @Test
  void goesOnOnlyAsMarkedOrWhenTheAgencyOrAManagerSaysSo() {
    asked("A knife at home", police);
    RequestId id = to(police).request().id();
    Actor officer = signedIn.as(police.id(), Role.SAFEGUARDING_LEAD);
    replies.answer(
        officer,
        id,
        new AnswerForm(
            List.of(
                new Written(Question.KNOWN, "Two call-outs in May.", Set.of(Mark.SOURCE_ANONYMOUS)),
                new Written(Question.WORRIES, "The door is broken.", Set.of(Mark.OUTSIDE)),
                new Written(Question.OFFENCES, SECRET, Set.of(Mark.POLICE_ONLY)))));
    Actor head = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    RequestView seen = replies.read(screener, id);
    Onward free = onward.ask(screener, seen, passage(seen, "The door is broken."), school, "x");
    assertThat(free.isGranted()).isTrue();
    assertThat(onward.toMine(head))
        .singleElement()
        .satisfies(passed -> assertThat(passed.source()).isEqualTo(police.name()));
    Onward bound = onward.ask(screener, seen, passage(seen, "Two call-outs in May."), school, "x");
    assertThat(bound.isGranted()).isFalse();
    OnwardReason yes = new OnwardReason(OnwardReason.Said.GRANTED, "He goes there.");
    assertThatThrownBy(() -> onward.decide(screener, seen, bound.id(), yes))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> onward.decide(head, seen, bound.id(), yes))
        .isInstanceOf(UnknownId.class);
    onward.decide(manager, seen, bound.id(), yes);
    assertThat(onward.toMine(head))
        .anySatisfy(passed -> {
          assertThat(passed.words()).isEqualTo("Two call-outs in May.");
          assertThat(passed.source()).isEmpty();
        });
    assertThatThrownBy(() -> onward.decide(officer, seen, bound.id(), yes))
        .isInstanceOf(AlreadySo.class);
    RequestView all = replies.read(manager, id);
    Onward secret = onward.ask(manager, all, passage(all, SECRET), null, "x");
    assertThatThrownBy(() -> onward.decide(manager, all, secret.id(), yes))
        .isInstanceOf(UnknownId.class);
    onward.decide(
        officer, all, secret.id(), new OnwardReason(OnwardReason.Said.REFUSED, "He would know."));
    assertThat(onward.of(officer, id)).hasSize(3);
    assertThat(onward.of(screener, id)).hasSize(2);
  }

  private static PassageId passage(RequestView view, String words) {
    return view.replies().stream()
        .flatMap(reply -> reply.passages().stream())
        .filter(each -> each.words().equals(words))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void takesADocumentFromTheAgencyThatTheHubReads() throws IOException {
    asked("A knife at home", school);
    Subject request = Subject.of(InformationRequests.KIND, to(school).request().id());
    byte[] letter = "He was away on Monday.".getBytes(StandardCharsets.UTF_8);
    Actor head = signedIn.as(school.id(), Role.REFERRER);
    intake.take(
        head,
        request,
        school.id(),
        "attendance.txt",
        new ByteArrayInputStream(letter),
        letter.length);
    assertThat(documents.list(screener, request)).hasSize(1);
    Actor officer = signedIn.as(police.id(), Role.SAFEGUARDING_LEAD);
    assertThatThrownBy(() -> documents.list(officer, request)).isInstanceOf(UnknownId.class);
  }

  @Test
  void shallBeCalledInstead() {
    asked("A knife at home", school);
    RequestId id = to(school).request().id();
    Actor colleague = signedIn.as(school.id(), Role.REFERRER);
    replies.callMe(colleague, id, new CallForm(PhoneNumber.parse("01632 960123"), "after three"));
    Reply last = to(school).last().orElseThrow();
    assertThat(last.phone()).isEqualTo("01632 960123");
    assertThat(last.words()).isEqualTo("after three");
    replies.answer(colleague, id, said(Question.KNOWN, "Known since reception."));
    assertThat(to(school).request().state()).isEqualTo(RequestState.ANSWERED);
  }

  private void schoolAccepts() {
    agreements.add(
        manager, AgreementExamples.forSchools(mark, AgreementExamples.TODAY.plusDays(300), false));
    agreements.all(manager).stream()
        .filter(each -> each.said().name().endsWith(mark))
        .forEach(each -> acceptances.ask(manager, each.id()));
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    acceptances
        .mine(lead)
        .forEach(offered ->
            acceptances.accept(
                lead, offered.offer().id(), new AcceptForm("Anna Head", "Head", true, true), 1));
  }

  private List<RequestId> asked(String why, Agency... of) {
    Ask ask = ask(why, Set.of(Question.WORRIES, Question.EDUCATION, Question.OFFENCES), of);
    return ((Asking.Sent) requests.ask(screener, contact, ask)).requests();
  }

  private Ask ask(String harm, Set<Question> questions, Agency... of) {
    String child = referrals.read(screener, contact).line().children().getFirst().name();
    return new Ask(
        List.of(new AskedPerson(child, "about 7")),
        Arrays.stream(of).map(Agency::id).toList(),
        Urgency.RED,
        new AskForm(
            "A knife at home",
            Purpose.DECIDE_RESPONSE,
            Period.YEAR,
            questions,
            null,
            harm.isEmpty() ? null : harm));
  }

  private RequestView to(Agency agency) {
    return requests.about(screener, contact).stream()
        .filter(view -> view.agency().id().equals(agency.id()))
        .findFirst()
        .orElseThrow();
  }

  private static AnswerForm said(@Nullable Question about, String words, Mark... marks) {
    return new AnswerForm(List.of(new Written(about, words, Set.of(marks))));
  }

  private List<String> words(Actor actor, RequestId id) {
    return replies.read(actor, id).replies().stream()
        .flatMap(reply -> reply.passages().stream())
        .map(Passage::words)
        .toList();
  }

  private Verdict verdict(Actor actor, Subject subject) {
    return work.as(actor, () -> access.judge(actor, Act.DISCLOSED, subject));
  }

  private int rows(Actor actor, String table) {
    return work.as(
        actor, () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
  }

  private void proves(Visitor visitor, String here, String email) {
    visitor.post("/guest", "/guest", Map.of("email", email, "next", here));
    visitor.post("/guest", "/guest/code", Map.of("code", codes.sentTo(email)));
  }

  private Agency agency(String name, AgencyKind kind, String... mailboxes) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(AgencyId.next(), name, kind, Reach.by(mailboxes), LocalDate.of(2020, 1, 1)));
  }
}
