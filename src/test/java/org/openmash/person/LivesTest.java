package org.openmash.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.form.Answers;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.person.matching.Evidence;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class LivesTest {

  private static final TakingBackForm MISTAKE = new TakingBackForm("It was another baby.");

  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;
  @Autowired Lives lives;
  @Autowired LifeExamples examples;
  @Autowired PersonExamples somebody;
  @Autowired Everything everything;
  @Autowired SignedIn signedIn;

  private Actor screener;
  private Actor manager;
  private String family;
  private String mother;
  private PersonId baby;

  @BeforeEach
  void aHubAndAnUnbornBaby() {
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
    family = PersonExamples.family();
    mother = "Tamsin " + family;
    baby = examples.unborn(screener, mother);
  }

  @Test
  void aBirthGoesOnInTheSameRecordAndTheHistoryKeepsTheExpectedDate() {
    assertThat(born(baby, "Wren")).isEqualTo(new Recording.Done(baby));
    PersonLine line = line(baby);
    assertThat(line.unborn()).isFalse();
    assertThat(line.born()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(line.expected()).isNull();
    assertThat(line.name()).isEqualTo("Wren " + family);
    Answers identity = identity(baby);
    assertThat(identity.text("mother")).isEqualTo(mother);
    assertThat(identity.each("names"))
        .extracting(name -> name.text("kind"))
        .containsExactly("NAME", "EARLIER");
    assertThat(lives.of(screener, baby).history())
        .singleElement()
        .satisfies(entry -> assertThat(entry.what()).isEqualTo("person.chronology.birth"));
  }

  @Test
  void whoIsBornIsFoundAtOnceByTheirNameAndStillAsTheBabyOfTheirMother() {
    born(baby, "Wren");
    assertThat(found("Wren " + family + " 2/3/2026")).contains(baby);
    assertThat(
            ids(
                persons.whoMayBe(
                    screener,
                    new Asked(
                        "",
                        null,
                        LocalDate.of(2026, 5, 12),
                        null,
                        IdentityForm.Sex.NOT_KNOWN,
                        mother,
                        null,
                        null,
                        null))))
        .contains(baby);
  }

  @Test
  void aBabyWithoutANameKeepsWhatItIsCalled() {
    born(baby, "");
    assertThat(line(baby).name()).isEqualTo("Baby of " + mother);
    assertThat(line(baby).unborn()).isFalse();
  }

  @Test
  void aBirthFarFromTheExpectedDateIsAskedAboutAndNotRefused() {
    Answers tooEarly = LifeExamples.birth(LocalDate.of(2026, 1, 1), family, "Wren");
    assertThat(lives.born(screener, baby, List.of(), tooEarly, false))
        .isInstanceOfSatisfying(
            Recording.Doubtful.class,
            doubtful ->
                assertThat(doubtful.doubts())
                    .singleElement()
                    .extracting(Problem::kind)
                    .isEqualTo("early"));
    assertThat(line(baby).unborn()).isTrue();
    assertThat(lives.born(screener, baby, List.of(), tooEarly, true))
        .isInstanceOf(Recording.Done.class);
  }

  @Test
  void twinsBecomeTwoRecordsFromOnePregnancy() {
    persons.keep(screener, baby, Part.FLAGS, flags(), 0);
    born(baby, "Wren", "Robin");
    Lived birth = examples.newest(screener, baby);
    PersonId second = birth.others().getFirst().id();
    assertThat(line(baby).name()).isEqualTo("Wren " + family);
    assertThat(line(second).name()).isEqualTo("Robin " + family);
    assertThat(examples.newest(screener, second).others())
        .extracting(PersonLine::id)
        .containsExactly(baby);
    assertThat(persons.read(screener, second).part(Part.FLAGS)).isPresent();
    assertThat(birth.recorded().answers().each("babies")).hasSize(1);
    assertThat(found("Robin " + family)).contains(second);
    assertThat(ids(persons.alike(screener, baby))).doesNotContain(second);
  }

  @Test
  void anUnbornPairAlreadyOnRecordIsBornTogether() {
    PersonId other = examples.unborn(screener, "Baby 2 of " + mother, mother);
    assertThat(lives.unbornBeside(screener, baby))
        .extracting(PersonLine::id)
        .containsExactly(other);
    lives.born(screener, baby, List.of(other), LifeExamples.birth(family, "Wren", "Robin"), false);
    assertThat(line(other).name()).isEqualTo("Robin " + family);
    assertThat(line(other).unborn()).isFalse();
    assertThat(
            lives.born(
                screener,
                examples.unborn(screener, mother),
                List.of(),
                LifeExamples.birth(family, "Ivy"),
                false))
        .isInstanceOf(Recording.Done.class);
  }

  @Test
  void moreRecordsThanBabiesAreSaidToBeWrong() {
    PersonId other = examples.unborn(screener, "Baby 2 of " + mother, mother);
    assertThat(
            lives.born(screener, baby, List.of(other), LifeExamples.birth(family, "Wren"), false))
        .isInstanceOfSatisfying(
            Recording.Incomplete.class,
            wrong ->
                assertThat(wrong.problems())
                    .singleElement()
                    .extracting(Problem::path)
                    .isEqualTo("babies"));
  }

  @Test
  void takingABirthBackLeavesEverythingAsItWas() {
    PersonId pair = examples.unborn(screener, "Baby 2 of " + mother, mother);
    Map<String, String> before = everything.now();
    List<PersonId> foundBefore = found("Wren " + family);
    lives.born(
        screener, baby, List.of(pair), LifeExamples.birth(family, "Wren", "Robin", "Ivy"), false);
    PersonId third =
        examples.newest(screener, baby).others().stream()
            .filter(line -> line.name().startsWith("Ivy"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(everything.now()).isNotEqualTo(before);
    lives.takeBack(screener, pair, examples.newest(screener, baby).id(), MISTAKE);
    assertThat(everything.now()).isEqualTo(before);
    assertThat(found("Wren " + family)).isEqualTo(foundBefore);
    assertThat(found("Ivy " + family)).doesNotContain(third);
    assertThatThrownBy(() -> persons.read(screener, third)).isInstanceOf(UnknownId.class);
    assertThat(lives.of(screener, baby).history()).hasSize(2);
  }

  @Test
  void takingBackEachOtherEventLeavesEverythingAsItWas() {
    PersonId child = somebody.somebody(screener, "Wren", family);
    Map<String, String> before = everything.now();
    undo(child, examples.recorded(screener, child, LifeEvent.Kind.DEATH, LifeExamples.death()));
    assertThat(everything.now()).as("death").isEqualTo(before);
    undo(baby, examples.recorded(screener, baby, LifeEvent.Kind.LOSS, LifeExamples.loss("Iris")));
    assertThat(everything.now()).as("loss").isEqualTo(before);
    long dispute =
        examples.recorded(screener, child, LifeEvent.Kind.AGE_DISPUTE, LifeExamples.dispute());
    Map<String, String> disputed = everything.now();
    undo(
        child,
        examples.recorded(screener, child, LifeEvent.Kind.AGE_DECISION, LifeExamples.decision()));
    assertThat(everything.now()).as("decision").isEqualTo(disputed);
    undo(child, dispute);
    assertThat(everything.now()).as("dispute").isEqualTo(before);
  }

  @Test
  void keepsWhatWasWrittenSinceInTheHistoryWhenABirthIsTakenBack() {
    born(baby, "Wren");
    Answers renamed =
        identity(baby)
            .with("names", List.of(Map.of("kind", "NAME", "given", "Wrenna", "family", family)));
    persons.keep(screener, baby, Part.IDENTITY, renamed, 2);
    undo(baby, examples.newest(screener, baby).id());
    assertThat(line(baby).unborn()).isTrue();
    assertThat(line(baby).name()).isEqualTo("Baby of " + mother);
    assertThat(persons.read(screener, baby).part(Part.IDENTITY))
        .hasValueSatisfying(version -> assertThat(version.version()).isEqualTo(4));
  }

  @Test
  void aRecordThatBeganWithABirthStaysOnceSomethingWasWrittenOfIt() {
    born(baby, "Wren", "Robin");
    PersonId second = examples.newest(screener, baby).others().getFirst().id();
    persons.keep(screener, second, Part.FLAGS, flags(), 0);
    long birth = examples.newest(screener, baby).id();
    assertThatThrownBy(() -> undo(baby, birth)).hasMessage("person.life.refused.written");
    assertThat(line(baby).unborn()).isFalse();
  }

  @Test
  void whatCameLaterIsTakenBackFirst() {
    born(baby, "Wren");
    long birth = examples.newest(screener, baby).id();
    examples.recorded(screener, baby, LifeEvent.Kind.DEATH, LifeExamples.death());
    assertThatThrownBy(() -> undo(baby, birth)).hasMessage("person.life.refused.later");
  }

  @Test
  void aStillbornBabyKeepsItsExpectedDateAndBearsTheNameItsParentsGave() {
    lives.record(screener, baby, LifeEvent.Kind.LOSS, LifeExamples.loss("Iris"));
    PersonLine line = line(baby);
    assertThat(line.name()).isEqualTo("Iris");
    assertThat(line.born()).isNull();
    assertThat(line.expected()).isEqualTo(LocalDate.of(2026, 5, 12));
    assertThat(line.life().ended()).isEqualTo(Ending.STILLBORN);
    assertThatThrownBy(() -> born(baby, "Wren")).hasMessage("person.life.refused.birth");
  }

  @Test
  void ofTwinsOneMayBeStillborn() {
    Map<String, Object> stillborn =
        new HashMap<>(LifeExamples.birth(family, "Robin").each("babies").getFirst().tree());
    stillborn.put("came", "STILLBORN");
    Answers birth = LifeExamples.birth(family, "Wren").withRow("babies", 1, Answers.of(stillborn));
    lives.born(screener, baby, List.of(), birth, false);
    PersonLine second = examples.newest(screener, baby).others().getFirst();
    assertThat(second.life().ended()).isEqualTo(Ending.STILLBORN);
    assertThat(second.born()).isNull();
    assertThat(second.expected()).isEqualTo(LocalDate.of(2026, 5, 12));
    assertThat(line(baby).life().ended()).isNull();
  }

  @Test
  void aDeathIsSaidWhereverSomebodyIsNamedAndHappensOnce() {
    PersonId child = somebody.somebody(screener, "Wren", family);
    lives.record(screener, child, LifeEvent.Kind.DEATH, LifeExamples.death());
    assertThat(line(child).life().ended()).isEqualTo(Ending.DIED);
    assertThat(line(child).life().on()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThatThrownBy(
            () -> lives.record(screener, child, LifeEvent.Kind.DEATH, LifeExamples.death()))
        .hasMessage("person.life.refused.death");
  }

  @Test
  void nobodyDiesBeforeTheyAreBorn() {
    PersonId child = somebody.somebody(screener, "Wren", family);
    Answers early = LifeExamples.death().with("on", LifeExamples.date(LocalDate.of(2017, 7, 3)));
    assertThat(lives.record(screener, child, LifeEvent.Kind.DEATH, early))
        .isInstanceOfSatisfying(
            Recording.Incomplete.class,
            wrong ->
                assertThat(wrong.problems())
                    .singleElement()
                    .extracting(Problem::path)
                    .isEqualTo("on"));
    assertThat(lives.record(screener, child, LifeEvent.Kind.DEATH, Answers.none()))
        .isInstanceOf(Recording.Incomplete.class);
    assertThat(line(child).life().ended()).isNull();
  }

  @Test
  void whileAnAgeIsDisputedNoDateIsCertain() {
    PersonId child = somebody.somebody(screener, "Wren", family);
    lives.record(screener, child, LifeEvent.Kind.AGE_DISPUTE, LifeExamples.dispute());
    assertThat(line(child).life())
        .satisfies(life -> {
          assertThat(life.ageDisputed()).isTrue();
          assertThat(life.bornBetween())
              .isEqualTo(new Life.Span(LocalDate.of(2004, 2, 3), LocalDate.of(2010, 1, 1)));
        });
    assertThat(reasons("Wren " + family + " 4/7/2017", child))
        .noneMatch(reason -> reason.contains("birth same"));
    lives.record(screener, child, LifeEvent.Kind.AGE_DECISION, LifeExamples.decision());
    assertThat(line(child).life().ageDisputed()).isFalse();
    assertThat(line(child).born()).isEqualTo(LocalDate.of(2009, 7, 1));
    assertThat(line(child).precision()).isEqualTo(IdentityForm.Precision.YEAR);
  }

  @Test
  void anAssessedRangeNeedsBothAgesAndItsDay() {
    PersonId child = somebody.somebody(screener, "Wren", family);
    Map<String, Object> half = new HashMap<>(LifeExamples.dispute().tree());
    half.remove("oldest");
    assertThat(lives.record(screener, child, LifeEvent.Kind.AGE_DISPUTE, Answers.of(half)))
        .isInstanceOf(Recording.Incomplete.class);
    Map<String, Object> turned = new HashMap<>(LifeExamples.dispute().tree());
    turned.put("oldest", "16");
    assertThat(lives.record(screener, child, LifeEvent.Kind.AGE_DISPUTE, Answers.of(turned)))
        .isInstanceOf(Recording.Incomplete.class);
  }

  @Test
  void nothingIsRecordedOnARecordThatWasJoinedToAnother() {
    PersonId one = somebody.somebody(screener, "Wren", family);
    PersonId other = somebody.somebody(screener, "Wrenna", family);
    somebody.joined(screener, one, other);
    assertThatThrownBy(
            () -> lives.record(screener, other, LifeEvent.Kind.DEATH, LifeExamples.death()))
        .hasMessage("person.life.refused.joined");
  }

  @Test
  void isClosedToPartnersAndReadOnlyToInspectors() {
    Actor head = signedIn.as(AgencyId.next(), Role.SAFEGUARDING_LEAD);
    Actor inspector = signedIn.as(Role.INSPECTOR);
    assertThatThrownBy(() -> lives.of(head, baby)).isInstanceOf(UnknownId.class);
    assertThat(lives.of(inspector, baby).possible()).contains(LifeEvent.Kind.BIRTH);
    Answers birth = LifeExamples.birth(family, "Wren");
    assertThatThrownBy(() -> lives.born(inspector, baby, List.of(), birth, false))
        .isInstanceOf(UnknownId.class);
    restricted.restrict(manager, baby);
    assertThatThrownBy(() -> lives.born(screener, baby, List.of(), birth, false))
        .isInstanceOf(UnknownId.class);
    lives.born(manager, baby, List.of(), LifeExamples.birth(family, "Wren", "Robin"), false);
    assertThat(examples.newest(manager, baby).others().getFirst().restricted()).isTrue();
  }

  private Recording born(PersonId person, String... given) {
    return lives.born(screener, person, List.of(), LifeExamples.birth(family, given), false);
  }

  private void undo(PersonId person, long event) {
    lives.takeBack(screener, person, event, MISTAKE);
  }

  private PersonLine line(PersonId person) {
    return persons.read(manager, person).line();
  }

  private Answers identity(PersonId person) {
    return persons.read(screener, person).part(Part.IDENTITY).orElseThrow().recorded().answers();
  }

  private List<PersonId> found(String typed) {
    return ids(persons.search(screener, typed));
  }

  private static List<PersonId> ids(Sought sought) {
    return sought.matches().stream()
        .filter(Match.Possible.class::isInstance)
        .map(match -> ((Match.Possible) match).line().id())
        .toList();
  }

  private List<String> reasons(String typed, PersonId person) {
    return persons.search(screener, typed).matches().stream()
        .filter(match -> match instanceof Match.Possible p && p.line().id().equals(person))
        .flatMap(match -> ((Match.Possible) match).reasons().stream())
        .map(Evidence::words)
        .toList();
  }

  private static Answers flags() {
    return Answers.of(
        Map.of(
            "flags",
            List.of(
                Map.of(
                    "kind",
                    "PRE_BIRTH_ALERT",
                    "reviewOn",
                    LifeExamples.date(LocalDate.of(2026, 6, 1))))));
  }
}
