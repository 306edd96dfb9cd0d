package org.openmash.relatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.domesticabuse.NotificationExamples;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.Receiving;
import org.openmash.family.Families;
import org.openmash.family.Family;
import org.openmash.family.FamilyExamples;
import org.openmash.family.Kinship;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Match;
import org.openmash.person.PersonExamples;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Submission;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Identities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A mother, a father elsewhere, a lodger and two children, as a school reported them. */
@HubTest
class ReportedFamiliesTest {

  private static final Map<String, String> NOT_KNOWN = Map.of("notKnown", "true");

  @Autowired ReportedFamilies reported;
  @Autowired Identities identities;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Families families;
  @Autowired FamilyExamples people;
  @Autowired RestrictionExamples restricted;
  @Autowired PoliceNotifications notifications;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;

  private final String name = PersonExamples.family();
  private Actor school;
  private Actor screener;
  private Actor manager;

  @BeforeEach
  void aSchoolAndAHub() {
    school = signedIn.as(agency(AgencyKind.SCHOOL), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
  }

  @Test
  void offersNothingOfAPairUntilSomebodySaidWhoBothAreAndWritesNothingByItself() {
    ReferralId contact = contact();
    assertThat(offers(contact)).isNotEmpty().noneMatch(Offer::open);
    PersonId child = identities.asNew(screener, contact, child(contact, 0));
    assertThat(offers(contact)).noneMatch(offer -> offer.words().equals("MOTHER") && offer.open());
    reported.asNew(screener, contact, "family-1");
    assertThat(offers(contact))
        .filteredOn(Offer::open)
        .extracting(Offer::words)
        .containsExactlyInAnyOrder("MOTHER", "RESPONSIBILITY", "HOME", "HOME");
    assertThat(families.of(screener, child).ties()).isEmpty();
    assertThatThrownBy(() -> reported.take(screener, contact, Set.of("tie.a.b"), Set.of()))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void writesTheWholeFamilyByTicksWithItsSourceAndHouseholdAndSiblingsAtOnce() {
    ReferralId contact = contact();
    PersonId one = identities.asNew(screener, contact, child(contact, 0));
    PersonId two = identities.asNew(screener, contact, child(contact, 1));
    PersonId mother = reported.asNew(screener, contact, "family-1");
    PersonId father = reported.asNew(screener, contact, "family-2");
    Taken taken = reported.take(screener, contact, open(contact), Set.of());
    assertThat(taken.whole()).as("%s", taken).isTrue();
    Family family = families.of(screener, one);
    assertThat(family.tiesOf(one))
        .extracting(tie -> tie.from(one), tie -> tie.seenFrom(one))
        .contains(
            tuple(mother, Kinship.PARENT),
            tuple(father, Kinship.PARENT),
            tuple(two, Kinship.SIBLING));
    assertThat(family.ties())
        .allSatisfy(tie ->
            assertThat(tie.fact().said().source())
                .contains(referrals.read(screener, contact).line().reference().value())
                .contains("3 March 2026")
                .contains("School"));
    assertThat(family.responsibilityFor(one))
        .singleElement()
        .satisfies(pair -> assertThat(pair.other()).isEqualTo(mother));
    assertThat(family.homes())
        .singleElement()
        .satisfies(home ->
            assertThat(home.people().stream().map(fact -> fact.about().person()))
                .containsExactlyInAnyOrder(one, two, mother));
    assertThat(offers(contact)).filteredOn(Offer::open).isEmpty();
  }

  @Test
  void takesBackWhatRestsUponAnIdentificationAndNothingElse() {
    ReferralId contact = contact();
    ChildId first = child(contact, 0);
    PersonId one = identities.asNew(screener, contact, first);
    PersonId two = identities.asNew(screener, contact, child(contact, 1));
    PersonId mother = reported.asNew(screener, contact, "family-1");
    PersonId gran = people.woman(screener, "Gwen " + name, 1950);
    people.tie(screener, one, Kinship.GRANDPARENT, gran);
    reported.take(screener, contact, open(contact), Set.of());
    identities.undo(screener, contact, first);
    assertThat(families.of(screener, one).tiesOf(one))
        .as("what was written by hand stands")
        .singleElement()
        .satisfies(tie -> assertThat(tie.from(one)).isEqualTo(gran));
    assertThat(families.of(screener, two).tiesOf(two))
        .singleElement()
        .satisfies(tie -> assertThat(tie.from(two)).isEqualTo(mother));
    reported.undo(screener, contact, "family-1");
    assertThat(families.of(screener, two).tiesOf(two)).isEmpty();
    assertThat(reported.of(screener, contact).adults().getFirst().is()).isNull();
  }

  @Test
  void findsAMotherTheHubKnowsAndRemembersWhoSheIsNot() {
    PersonId known =
        people.born(screener, "Tamsin " + name, "FEMALE", LocalDate.of(1991, 5, 6), null);
    ReferralId contact = contact();
    assertThat(possible(contact)).contains(known);
    reported.other(screener, contact, "family-1", known);
    assertThat(possible(contact)).doesNotContain(known);
    reported.same(screener, contact, "family-1", known);
    assertThat(reported.of(screener, contact).adults().getFirst().is().id()).isEqualTo(known);
    assertThatThrownBy(() -> reported.asNew(screener, contact, "family-1"))
        .hasMessage("triage.refused.identified");
  }

  @Test
  void asksAgainWhereSomethingIsRareAndWritesItWhenSomebodyIsSure() {
    ReferralId contact = contact();
    PersonId one = identities.asNew(screener, contact, child(contact, 0));
    PersonId young =
        people.born(screener, "Tamsin " + name, "FEMALE", LocalDate.of(2012, 5, 6), null);
    reported.same(screener, contact, "family-1", young);
    Set<String> mother =
        offers(contact).stream()
            .filter(offer -> offer.words().equals("MOTHER") && offer.open())
            .map(Offer::key)
            .collect(Collectors.toSet());
    Taken doubtful = reported.take(screener, contact, mother, Set.of());
    assertThat(doubtful.noted()).isZero();
    assertThat(doubtful.doubts().values()).containsExactly(List.of("young"));
    assertThat(reported.take(screener, contact, mother, Set.of("young")).noted()).isOne();
    assertThat(families.of(screener, one).tiesOf(one)).hasSize(1);
  }

  @Test
  void isNobodysBusinessButTheHubsAndHidesARestrictedRelative() {
    ReferralId contact = contact();
    PersonId mother = reported.asNew(manager, contact, "family-1");
    identities.asNew(manager, contact, child(contact, 0));
    Set<String> before = open(contact);
    reported.take(manager, contact, before, Set.of());
    restricted.restrict(manager, mother);
    Adult hidden = reported.of(screener, contact).adults().getFirst();
    assertThat(hidden.is()).isNull();
    assertThat(hidden.hidden()).isTrue();
    assertThat(offers(contact)).noneMatch(offer -> offer.words().equals("MOTHER") && offer.open());
    identities.undo(screener, contact, child(contact, 0));
    assertThat(families.of(manager, mother).ties())
        .as("taken back also by whoever may not know her")
        .isEmpty();
    assertThatThrownBy(() -> reported.of(school, contact)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> reported.take(school, contact, before, Set.of()))
        .isInstanceOf(UnknownId.class);
    Actor inspector = signedIn.as(Role.INSPECTOR);
    assertThatThrownBy(() -> reported.asNew(inspector, contact, "family-2"))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> reported.asNew(screener, contact, "family-9"))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void knowsTheMotherOfAnUnbornBabyAndGivesNobodyResponsibilityBeforeBirth() {
    ReferralId contact =
        referrals
            .receive(
                school,
                new Submission(
                    UUID.randomUUID().toString(),
                    examples
                        .aboutTheUnbornOf("Tamsin", name, 2)
                        .with("family", List.of(member("Tamsin", name, "MOTHER", "YES", "YES")))))
            .id();
    PersonId one = identities.asNew(screener, contact, child(contact, 0));
    identities.asNew(screener, contact, child(contact, 1));
    PersonId mother = reported.asNew(screener, contact, "mother");
    assertThat(reported.of(screener, contact).adults()).hasSize(1);
    assertThat(offers(contact)).extracting(Offer::words).containsOnly("MOTHER", "CHILDREN");
    assertThat(reported.take(screener, contact, open(contact), Set.of()).noted()).isEqualTo(3);
    assertThat(families.of(screener, one).tiesOf(one))
        .extracting(tie -> tie.from(one))
        .contains(mother);
  }

  @Test
  void takesOverWhatThePoliceReportInTheSameWay() {
    AgencyId police = agency(AgencyKind.POLICE);
    Actor officer = signedIn.as(police, Role.REFERRER);
    NotificationId id =
        ((Receiving.Taken)
                notifications.receive(
                    officer,
                    police,
                    new NotificationExamples("f-" + UUID.randomUUID())
                        .child("Ash", name, LocalDate.of(2017, 5, 4), "")
                        .done()))
            .id();
    ReferralId contact = notifications.read(screener, id).contacts().getFirst();
    PersonId ash = identities.asNew(screener, contact, child(contact, 0));
    PersonId victim = reported.asNew(screener, contact, "family-1");
    reported.take(screener, contact, open(contact), Set.of());
    assertThat(families.of(screener, ash).tiesOf(ash))
        .singleElement()
        .satisfies(tie -> {
          assertThat(tie.from(ash)).isEqualTo(victim);
          assertThat(tie.seenFrom(ash)).isEqualTo(Kinship.PARENT);
        });
  }

  @Test
  void isOnePageWithNothingTickedAndSaysWhenNothingWas() throws Exception {
    ReferralId contact = contact();
    identities.asNew(screener, contact, child(contact, 0));
    reported.asNew(screener, contact, "family-1");
    String address = "/inbox/" + contact + "/family";
    Document page =
        Jsoup.parse(body(mvc.get().uri(address).cookie(signedIn.cookie(screener)).exchange()));
    assertThat(page.select("input[name=take]")).hasSize(4);
    assertThat(page.select("input[name=take][checked]")).isEmpty();
    assertThat(page.text()).contains("Tamsin " + name + " is the mother of Wren " + name);
    assertThat(mvc.post().uri(address + "/take").cookie(signedIn.cookie(screener)).with(csrf()))
        .hasStatus(400)
        .bodyText()
        .contains("Tick at least one line");
    assertThat(
            mvc.post()
                .uri(address + "/take")
                .param("take", page.select("input[name=take]").first().val())
                .cookie(signedIn.cookie(screener))
                .with(csrf()))
        .hasStatus(302);
    assertThat(
            mvc.post()
                .uri(address + "/take")
                .param("take", "tie.x.y")
                .cookie(signedIn.cookie(screener))
                .with(csrf()))
        .hasStatus(404);
  }

  private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result)
      throws Exception {
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private List<PersonId> possible(ReferralId contact) {
    return reported.of(screener, contact).adults().getFirst().possible().stream()
        .filter(Match.Possible.class::isInstance)
        .map(match -> ((Match.Possible) match).line().id())
        .toList();
  }

  private List<Offer> offers(ReferralId contact) {
    return reported.of(screener, contact).offers();
  }

  private Set<String> open(ReferralId contact) {
    return offers(contact).stream().filter(Offer::open).map(Offer::key).collect(Collectors.toSet());
  }

  private ChildId child(ReferralId contact, int place) {
    List<ReferredChild> all = referrals.read(screener, contact).line().children();
    return all.get(place).id();
  }

  private ReferralId contact() {
    Answers all = examples.aboutOlderSiblings(2);
    List<Map<String, Object>> children = new java.util.ArrayList<>();
    List.of("Wren", "Robin")
        .forEach(first -> {
          Map<String, Object> row = new LinkedHashMap<>(all.each("child").getFirst().tree());
          row.put("names", Map.of("first", first, "last", name));
          row.put(
              "born",
              Map.of("day", "4", "month", "7", "year", first.equals("Wren") ? "2017" : "2015"));
          Map<String, Object> status = new LinkedHashMap<>(Answers.of(row).within("status").tree());
          status.put("livesElsewhere", "NO");
          row.put("status", status);
          children.add(row);
        });
    Answers whole =
        all.with("child", children)
            .with(
                "family",
                List.of(
                    member("Tamsin", name, "MOTHER", "YES", "YES"),
                    member("Cai", name, "FATHER", "NO", "NO")));
    return referrals.receive(school, new Submission(UUID.randomUUID().toString(), whole)).id();
  }

  private static Map<String, Object> member(
      String first, String last, String relationship, String responsibility, String here) {
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("first", first);
    member.put("last", Map.of("value", last));
    member.put("born", NOT_KNOWN);
    member.put("relationship", relationship);
    member.put("parentalResponsibility", responsibility);
    member.put("livesHere", here);
    member.put("allegedToHaveHarmed", "NO");
    return member;
  }

  private AgencyId agency(AgencyKind kind) {
    return agencies
        .add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                (kind == AgencyKind.SCHOOL ? "School " : "Police ") + UUID.randomUUID(),
                kind,
                Reach.by("safeguarding@school.example"),
                LocalDate.of(2020, 1, 1)))
        .id();
  }
}
