package org.openmash.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.form.Answers;
import org.openmash.informationrequest.AskedPerson;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.RequestView;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several contacts are asked about at once; nobody is asked about the people of another. */
@HubTest
class AskSeveralTest {

  private static final String HARM = "He was seen with a knife, and nobody knows who is at home.";

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired InformationRequests requests;
  @Autowired SignedIn signedIn;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private Actor screener;
  private Visitor visitor;
  private Agency police;
  private Agency elm;
  private ReferralId atElm;
  private ReferralId elsewhere;

  @BeforeEach
  void twoContactsOneOfAChildAtElm() {
    screener = signedIn.as(Role.SCREENER);
    visitor = new Visitor(port);
    visitor.putCookie(SignedIn.COOKIE, signedIn.cookie(screener).getValue());
    police = agency("Police " + mark, AgencyKind.POLICE);
    elm = agency("Elm " + mark, AgencyKind.SCHOOL);
    atElm = referred(elm.name());
    elsewhere = referred("Oak " + mark);
  }

  @Test
  void leadsFromTheTicksOfTheInboxToOnePageForAll() {
    Visitor.Answer chosen = chosen(List.of(atElm.toString(), elsewhere.toString()));
    String page = chosen.location().orElseThrow();
    assertThat(page).endsWith("/inbox/ask?contact=" + atElm + "&contact=" + elsewhere);
    Visitor.Answer shown = visitor.get(page.substring(page.indexOf("/inbox")));
    assertThat(shown.text()).contains("Ask agencies about 2 contacts", elm.name());
    assertThat(shown.page().select("input[name=person][checked]")).hasSize(2);
    assertThat(shown.page().select("input[name=agency][checked]")).isEmpty();
  }

  @Test
  void asksEachAgencyAboutThePeopleOfEachContactAndTheSchoolAboutItsOwnChildAlone() {
    Visitor.Answer sent = send(List.of(atElm + "." + elm.id(), police.id().toString()), HARM);
    assertThat(sent.location().orElseThrow()).endsWith("/inbox");
    assertThat(visitor.get("/inbox").text()).contains("3 requests were sent about 2 contacts");
    assertThat(asked(atElm)).containsOnlyKeys(police.name(), elm.name());
    assertThat(asked(elsewhere)).containsOnlyKeys(police.name());
    assertThat(asked(atElm).get(police.name())).isEqualTo(names(atElm));
    assertThat(asked(elsewhere).get(police.name())).isEqualTo(names(elsewhere));
    assertThat(names(atElm)).doesNotContainAnyElementsOf(names(elsewhere));
  }

  @Test
  void asksNobodyWhereAskingOneOfThemRestsUponNothing() {
    Visitor.Answer refused = send(List.of(police.id().toString()), "");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains(police.name() + " has accepted no agreement");
    assertThat(refused.page().select("input[name=person][checked]")).hasSize(2);
    assertThat(refused.page().select("textarea[name=why]").text()).isEqualTo("A knife at home");
    assertThat(asked(atElm)).isEmpty();
    assertThat(asked(elsewhere)).isEmpty();
  }

  @Test
  void wantsAnAgencyForEachContactOfWhichSomebodyIsTicked() {
    Visitor.Answer refused = send(List.of(atElm + "." + elm.id()), HARM);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.page().select(".govuk-error-summary").text()).contains("Tick whom you ask");
    assertThat(asked(atElm)).isEmpty();
  }

  @Test
  void wantsAContactAndNoMoreThanTwenty() {
    assertThat(chosen(List.of()).text()).contains("Select at least one contact");
    List<String> many = Stream.generate(() -> ReferralId.next().toString()).limit(21).toList();
    assertThat(chosen(many).text()).contains("Select at most 20 contacts");
    assertThat(visitor.get("/inbox/ask").location().orElseThrow()).endsWith("/inbox");
  }

  @Test
  void isNotThereForContactsOfAnotherHubNorForWhoeverOnlyReads() {
    Visitor stranger = new Visitor(port);
    Actor elsewhereAtWork = signedIn.at(new HubId("a" + mark), Role.SCREENER);
    stranger.putCookie(SignedIn.COOKIE, signedIn.cookie(elsewhereAtWork).getValue());
    assertThat(stranger.get("/inbox/ask?contact=" + atElm).status()).isEqualTo(404);
    Visitor inspector = new Visitor(port);
    inspector.putCookie(SignedIn.COOKIE, signedIn.cookie(signedIn.as(Role.INSPECTOR)).getValue());
    assertThat(inspector.get("/inbox/ask?contact=" + atElm).status()).isEqualTo(404);
  }

  private Visitor.Answer chosen(List<String> contacts) {
    return visitor.postAll("/inbox", "/inbox/ask/chosen", Map.of("contact", contacts));
  }

  private Visitor.Answer send(List<String> whom, String harm) {
    String page = "/inbox/ask?contact=" + atElm + "&contact=" + elsewhere;
    return visitor.postAll(
        page,
        "/inbox/ask",
        Map.of(
            "contact", List.of(atElm.toString(), elsewhere.toString()),
            "person", visitor.get(page).page().select("input[name=person]").eachAttr("value"),
            "agency", whom,
            "why", List.of("A knife at home"),
            "purpose", List.of("DECIDE_RESPONSE"),
            "period", List.of("YEAR"),
            "questions", List.of("KNOWN", "WORRIES"),
            "harm", List.of(harm)));
  }

  /** Whom each agency was asked about, by its name. */
  private Map<String, List<String>> asked(ReferralId contact) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    for (RequestView view : requests.about(screener, contact)) {
      asked.put(
          view.agency().name(),
          view.request().asked().people().stream().map(AskedPerson::name).toList());
    }
    return asked;
  }

  private List<String> names(ReferralId contact) {
    return referrals.lines(screener, List.of(contact)).getFirst().children().stream()
        .map(child -> child.name())
        .toList();
  }

  private ReferralId referred(String school) {
    Answers about = examples.aboutOlderSiblings(1);
    Map<String, Object> child = new LinkedHashMap<>(about.each("child").getFirst().tree());
    child.put(
        "schooling",
        Map.of("education", "SCHOOL", "place", school, "upn", Map.of("notKnown", "true")));
    Map<String, Object> all = new LinkedHashMap<>(about.tree());
    all.put("child", List.of(child));
    all.remove("family");
    Actor referrer =
        signedIn.as(agency("Ward " + mark, AgencyKind.HOSPITAL_TRUST).id(), Role.REFERRER);
    return referrals
        .receive(referrer, new Submission(UUID.randomUUID().toString(), Answers.of(all)))
        .id();
  }

  private Agency agency(String name, AgencyKind kind) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            name,
            kind,
            Reach.by("office@" + mark + ".example"),
            LocalDate.of(2020, 1, 1)));
  }
}
