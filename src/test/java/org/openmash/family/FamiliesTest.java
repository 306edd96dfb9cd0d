package org.openmash.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Answer;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class FamiliesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @Autowired Families families;
  @Autowired FamilyExamples examples;
  @Autowired PersonExamples people;
  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;
  @Autowired SignedIn signedIn;

  private final String name = PersonExamples.family();
  private Actor screener;
  private Actor manager;
  private PersonId wren;
  private PersonId tamsin;

  @BeforeEach
  void aMotherAndHerDaughter() {
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
    wren = examples.woman(screener, "Wren " + name, 2017);
    tamsin = examples.woman(screener, "Tamsin " + name, 1991);
  }

  @Test
  void showsARelationshipFromBothSides() {
    examples.tie(screener, wren, Kinship.PARENT, tamsin);
    Tie ofWren = families.of(screener, wren).ties().getFirst();
    Tie ofTamsin = families.of(screener, tamsin).ties().getFirst();
    assertThat(ofWren.seenFrom(wren)).isEqualTo(Kinship.PARENT);
    assertThat(ofTamsin.seenFrom(tamsin)).isEqualTo(Kinship.CHILD);
    assertThat(ofTamsin.one()).isEqualTo(tamsin);
  }

  @Test
  void refusesWhatCannotBe() {
    PersonId gran = examples.woman(screener, "Gwen " + name, 1962);
    examples.tie(screener, wren, Kinship.PARENT, tamsin);
    examples.tie(screener, tamsin, Kinship.PARENT, gran);
    assertThat(tie(wren, Kinship.PARENT, wren)).isEqualTo(refused("self"));
    assertThat(tie(wren, Kinship.PARENT, tamsin)).isEqualTo(refused("twice"));
    assertThat(tie(tamsin, Kinship.CHILD, wren)).isEqualTo(refused("twice"));
    assertThat(tie(wren, Kinship.CHILD, tamsin)).isEqualTo(refused("both-ways"));
    assertThat(tie(gran, Kinship.PARENT, wren)).isEqualTo(refused("circle"));
    assertThat(families.of(screener, wren).ties()).hasSize(2);
  }

  @Test
  void refusesAWrongDateBesideItsBox() {
    Answers answers =
        Answers.of(Map.of("kinship", "PARENT", "since", "some time", "source", "The school"));
    assertThat(note(About.pair(wren, tamsin), FactKind.TIE, answers))
        .isInstanceOfSatisfying(
            Noting.Incomplete.class,
            wrong -> assertThat(wrong.problems().getFirst().path()).isEqualTo("since"));
  }

  @Test
  void asksWhetherWhatIsRareIsSo() {
    assertThat(tie(tamsin, Kinship.PARENT, wren)).isEqualTo(doubtful("younger"));
    PersonId father = examples.man(screener, "Cai " + name, 1990);
    PersonId another = examples.man(screener, "Dan " + name, 1990);
    examples.tie(screener, wren, Kinship.PARENT, tamsin);
    examples.tie(screener, wren, Kinship.PARENT, father);
    assertThat(tie(wren, Kinship.PARENT, another)).isEqualTo(doubtful("third"));
    assertThat(
            families.note(
                screener,
                About.pair(wren, another),
                FactKind.TIE,
                FamilyExamples.tie(Kinship.PARENT),
                Set.of("third")))
        .isInstanceOf(Noting.Noted.class);
  }

  @Test
  void writesDownThatAMotherIsTheSisterTooOnceSomebodySaysSo() {
    examples.tie(screener, wren, Kinship.SIBLING, tamsin);
    assertThat(tie(wren, Kinship.PARENT, tamsin)).isEqualTo(doubtful("kin"));
  }

  @Test
  void endsAFactAndKeepsWhatItSaid() {
    FactId fact = examples.tie(screener, wren, Kinship.FOSTER_CARER, tamsin);
    Map<String, Object> ended =
        Map.of("kinship", "FOSTER_CARER", "until", "February 2026", "source", "The placement team");
    assertThat(families.change(screener, wren, fact, Answers.of(ended), 1, Set.of()))
        .isInstanceOf(Noting.Noted.class);
    assertThat(families.of(screener, wren).ties().getFirst().fact().said().holdsOn(TODAY))
        .isFalse();
    assertThat(families.history(screener, wren, fact).versions())
        .extracting(FactVersion::version)
        .containsExactly(2, 1);
    assertThat(tie(wren, Kinship.FOSTER_CARER, tamsin)).isInstanceOf(Noting.Noted.class);
  }

  @Test
  void keepsBothTextsWhenTwoChangeTheSameFact() {
    FactId fact = examples.tie(screener, wren, Kinship.FOSTER_CARER, tamsin);
    Answers anew = FamilyExamples.tie(Kinship.SPECIAL_GUARDIAN);
    families.change(screener, wren, fact, anew, 1, Set.of());
    assertThat(families.change(manager, wren, fact, anew, 1, Set.of()))
        .isInstanceOfSatisfying(
            Noting.Conflict.class,
            conflict -> assertThat(conflict.theirs().version()).isEqualTo(2));
  }

  @Test
  void takesBackWhatWasNeverSo() {
    FactId fact = examples.tie(screener, wren, Kinship.PARENT, tamsin);
    families.undo(screener, tamsin, fact, new UndoForm("Another Tamsin."));
    assertThat(families.of(screener, wren).ties()).isEmpty();
    assertThat(families.history(screener, wren, fact).undone()).isTrue();
    assertThatThrownBy(() ->
            families.change(screener, wren, fact, FamilyExamples.tie(Kinship.PARENT), 1, Set.of()))
        .isInstanceOf(UnknownId.class);
    assertThat(tie(tamsin, Kinship.CHILD, wren)).isInstanceOf(Noting.Noted.class);
  }

  @Test
  void opensAFactOnlyOnThePagesOfThoseItIsAbout() {
    FactId fact = examples.tie(screener, wren, Kinship.PARENT, tamsin);
    PersonId stranger = people.somebody(screener, "Ada");
    assertThatThrownBy(() -> families.history(screener, stranger, fact))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void suggestsParentalResponsibilityWithTheReasonAndNeverConcludesIt() {
    PersonId father = examples.man(screener, "Cai " + name, 1990);
    PersonId stepfather = examples.man(screener, "Ned " + name, 1989);
    examples.tie(screener, wren, Kinship.PARENT, tamsin);
    examples.tie(screener, wren, Kinship.PARENT, father);
    examples.tie(screener, wren, Kinship.STEP_PARENT, stepfather);
    assertThat(families.of(screener, wren).responsibilities()).isEmpty();
    assertThat(suggested(wren))
        .containsOnly(
            Map.entry(tamsin, "mother"),
            Map.entry(father, "registered"),
            Map.entry(stepfather, "step"));
    examples.couple(screener, father, tamsin, "MARRIED", "DIVORCED");
    assertThat(suggested(wren)).containsEntry(father, "married");
    holds(wren, father, "MARRIED_FATHER");
    assertThat(suggested(wren)).doesNotContainKey(father);
    assertThat(families.of(screener, wren).responsibilityFor(wren))
        .singleElement()
        .satisfies(pair -> assertThat(pair.said().held()).isEqualTo(Answer.YES));
    assertThat(families.of(screener, father).responsibilityOf(father)).hasSize(1);
  }

  @Test
  void knowsThatRegistrationDidNotCountBeforeDecember2003() {
    PersonId child = examples.born(screener, "Huw " + name, "MALE", LocalDate.of(2008, 6, 1), null);
    PersonId father = examples.man(screener, "Cai " + name, 1980);
    examples.tie(screener, child, Kinship.PARENT, father);
    assertThat(suggested(child)).containsEntry(father, "registered");
    assertThat(new Law(families.of(screener, child), TODAY).age()).isEqualTo(Law.Age.CHILD);
    assertThat(new Law(families.of(screener, child), LocalDate.of(2026, 6, 1)).age())
        .isEqualTo(Law.Age.GROWN);
  }

  @Test
  void refusesParentalResponsibilityBeforeBirthAndForSomebodyGrown() {
    PersonId gran = examples.woman(screener, "Gwen " + name, 1962);
    assertThat(note(About.pair(tamsin, gran), FactKind.RESPONSIBILITY, held("BIRTH_MOTHER")))
        .isEqualTo(refused("grown"));
    PersonId baby = examples.unborn(screener, "Baby " + name, LocalDate.of(2026, 7, 7));
    assertThat(note(About.pair(baby, tamsin), FactKind.RESPONSIBILITY, held("BIRTH_MOTHER")))
        .isEqualTo(refused("unborn"));
    holds(wren, tamsin, "BIRTH_MOTHER");
    assertThat(note(About.pair(wren, tamsin), FactKind.RESPONSIBILITY, held("BIRTH_MOTHER")))
        .isEqualTo(refused("twice"));
  }

  @Test
  void showsWhereAHouseholdIsByItsPeoplesOwnRecords() {
    household();
    examples.livesAt(screener, wren, "14 Elm Street, Northam", false);
    Home home = families.of(screener, tamsin).homes().getFirst();
    assertThat(home.people()).hasSize(2);
    assertThat(home.address()).isEqualTo("14 Elm Street, Northam, ZZ99 3WZ");
  }

  @Test
  void saysNothingOfWhereAHouseholdIsWhenOneOfThemMayNotBeFound() {
    household();
    examples.livesAt(screener, wren, "14 Elm Street, Northam", false);
    examples.livesAt(screener, tamsin, "14 Elm Street, Northam", true);
    Home home = families.of(screener, wren).homes().getFirst();
    assertThat(home.secret()).isTrue();
    assertThat(home.address()).isNull();
  }

  @Test
  void saysNothingOfWhereAHouseholdIsWhenOneOfThemIsRestricted() {
    household();
    examples.livesAt(screener, wren, "14 Elm Street, Northam", false);
    restricted.restrict(manager, tamsin);
    Home home = families.of(screener, wren).homes().getFirst();
    assertThat(home.people()).hasSize(1);
    assertThat(home.address()).isNull();
    assertThat(home.secret()).isFalse();
    assertThat(families.of(manager, wren).homes().getFirst().address()).isNotNull();
  }

  @Test
  void writesNobodyIntoAHouseholdOfAnotherFamily() {
    household();
    HomeId home = examples.homeOf(screener, wren);
    PersonId stranger = people.somebody(screener, "Ada");
    assertThatThrownBy(
            () -> note(About.livesAt(stranger, home), FactKind.HOME, FamilyExamples.home()))
        .isInstanceOf(UnknownId.class);
    assertThat(note(About.livesAt(wren, home), FactKind.HOME, FamilyExamples.home()))
        .isEqualTo(refused("twice"));
  }

  @Test
  void tellsNothingOfWhomTheReaderMayNotKnowNorOfWhoeverStandsBehindThem() {
    PersonId gran = examples.woman(screener, "Gwen " + name, 1962);
    examples.tie(screener, wren, Kinship.PARENT, tamsin);
    examples.tie(screener, tamsin, Kinship.PARENT, gran);
    holds(wren, tamsin, "BIRTH_MOTHER");
    examples.note(screener, About.pair(wren, tamsin), FactKind.SUPPORT, FamilyExamples.support());
    FactId fact = feeling(wren, tamsin, "CLOSE");
    restricted.restrict(manager, tamsin);
    Family seen = families.of(screener, wren);
    assertThat(seen.people()).containsOnlyKeys(wren);
    assertThat(seen.ties()).isEmpty();
    assertThat(seen.feelings()).isEmpty();
    assertThat(seen.responsibilities()).isEmpty();
    assertThat(seen.supports()).isEmpty();
    assertThat(seen.more()).isFalse();
    assertThatThrownBy(() -> families.of(screener, tamsin)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> families.history(screener, wren, fact)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> tie(wren, Kinship.OTHER, tamsin)).isInstanceOf(UnknownId.class);
    assertThat(families.of(manager, wren).people()).containsKeys(wren, tamsin, gran);
  }

  @Test
  void showsAPersonOfTwoRecordsOnceWithWhatIsWrittenOfEither() {
    PersonId other = examples.woman(screener, "Tamzin " + name, 1991);
    PersonId gran = examples.woman(screener, "Gwen " + name, 1962);
    examples.tie(screener, wren, Kinship.PARENT, tamsin);
    examples.tie(screener, other, Kinship.PARENT, gran);
    people.joined(screener, tamsin, other);
    Family seen = families.of(screener, wren);
    assertThat(seen.people()).containsOnlyKeys(wren, tamsin, gran);
    assertThat(seen.tiesOf(tamsin)).hasSize(2);
    assertThat(tie(other, Kinship.CHILD, wren)).isEqualTo(refused("twice"));
    assertThat(families.of(screener, other).whose()).isEqualTo(tamsin);
  }

  @Test
  void isReadByInspectorsAndWrittenByTheHubAlone() {
    FactId fact = examples.tie(screener, wren, Kinship.PARENT, tamsin);
    Actor inspector = signedIn.as(Role.INSPECTOR);
    assertThat(families.of(inspector, wren).ties()).hasSize(1);
    for (Actor actor : List.of(inspector, signedIn.as(Role.SAFEGUARDING_LEAD))) {
      assertThatThrownBy(() ->
              families.note(
                  actor,
                  About.pair(wren, tamsin),
                  FactKind.TIE,
                  FamilyExamples.tie(Kinship.OTHER),
                  Set.of()))
          .isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> families.undo(actor, wren, fact, new UndoForm("No.")))
          .isInstanceOf(UnknownId.class);
    }
    assertThatThrownBy(() -> families.of(signedIn.as(Role.REFERRER), wren))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void isHiddenFromAnotherHub() {
    FactId fact = examples.tie(screener, wren, Kinship.PARENT, tamsin);
    Actor elsewhere =
        signedIn.at(
            new HubId("h" + UUID.randomUUID().toString().substring(0, 8)), Role.HUB_MANAGER);
    assertThatThrownBy(() -> families.of(elsewhere, wren)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> families.history(elsewhere, wren, fact)).isInstanceOf(UnknownId.class);
  }

  private void household() {
    examples.tie(screener, wren, Kinship.PARENT, tamsin);
    examples.home(screener, wren, null);
    examples.home(screener, tamsin, examples.homeOf(screener, wren));
  }

  private Map<PersonId, String> suggested(PersonId child) {
    Map<PersonId, String> suggested = new HashMap<>();
    new Law(families.of(screener, child), TODAY)
        .suggests()
        .forEach(each -> suggested.put(each.adult(), each.reason()));
    return suggested;
  }

  private void holds(PersonId child, PersonId adult, String basis) {
    FamilyExamples.noted(note(About.pair(child, adult), FactKind.RESPONSIBILITY, held(basis)));
  }

  private static Answers held(String basis) {
    return Answers.of(
        Map.of("held", "YES", "basis", basis, "seen", "BIRTH_CERTIFICATE", "source", "She said"));
  }

  private FactId feeling(PersonId one, PersonId other, String feeling) {
    return examples.note(
        screener,
        About.pair(one, other),
        FactKind.FEELING,
        Map.of("feeling", feeling, "saidBy", "Wren herself"));
  }

  private Noting tie(PersonId person, Kinship kinship, PersonId other) {
    Map<String, Object> said =
        Map.of("kinship", kinship.name(), "called", "godmother", "source", "The school");
    return note(About.pair(person, other), FactKind.TIE, Answers.of(said));
  }

  private Noting note(About about, FactKind kind, Answers answers) {
    return families.note(screener, about, kind, answers, Set.of());
  }

  private static Noting refused(String why) {
    return new Noting.Refused("family.refused." + why);
  }

  private static Noting doubtful(String why) {
    return new Noting.Doubtful(List.of(why));
  }
}
