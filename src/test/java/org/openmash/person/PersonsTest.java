package org.openmash.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class PersonsTest {

  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;
  @Autowired SignedIn signedIn;

  private Actor screener;
  private Actor manager;

  @BeforeEach
  void aHub() {
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
  }

  @Test
  void findsSomebodyByNameInAnyOrderAndASwappedBirthday() {
    String family = aName();
    PersonId known = added("Wren", family, "4", "7", "2017");
    assertThat(found(family + " wren")).contains(known);
    assertThat(found("Wren " + family + " 7/4/2017")).contains(known);
    assertThat(found("Wren " + family + ", about 8")).contains(known);
  }

  @Test
  void findsSomebodyByOneNameAlone() {
    String family = aName();
    PersonId wren = added("Wren", family, "4", "7", "2017");
    PersonId ash = added("Ash", family, "1", "2", "2012");
    assertThat(found(family)).contains(wren, ash);
  }

  @Test
  void findsWhatWasChangedAtOnce() {
    String family = aName();
    PersonId known = added("Wren", family, "4", "7", "2017");
    String other = aName();
    persons.keep(
        screener,
        known,
        Part.IDENTITY,
        identity(
            List.of(
                Map.of("kind", "NAME", "given", "Wren", "family", family),
                Map.of("kind", "EARLIER", "given", "Wren", "family", other)),
            "4",
            "7",
            "2017"),
        1);
    assertThat(found("Wren " + other)).contains(known);
  }

  @Test
  void saysThatNobodyFits() {
    assertThat(persons.search(screener, aName() + " " + aName()).matches()).isEmpty();
    assertThat(persons.search(screener, "  ").matches()).isEmpty();
  }

  @Test
  void saysWhyAndHowLikelyAndTheReasonsSpeakOfTheName() {
    String family = aName();
    PersonId known = added("Wren", family, "4", "7", "2017");
    assertThat(persons.search(screener, "Wren " + family + " 4/7/2017").matches())
        .filteredOn(Match.Possible.class::isInstance)
        .map(Match.Possible.class::cast)
        .filteredOn(match -> match.line().id().equals(known))
        .singleElement()
        .satisfies(match -> {
          assertThat(match.likely()).isTrue();
          assertThat(match.percent()).isGreaterThanOrEqualTo(90);
          assertThat(match.reasons()).anyMatch(reason -> reason.words().contains("surname"));
        });
  }

  @Test
  void saysOfARestrictedRecordOnlyThatAManagerShouldBeAsked() {
    String family = aName();
    PersonId known = added("Wren", family, "4", "7", "2017");
    restricted.restrict(manager, known);
    assertThat(persons.search(screener, "Wren " + family).matches())
        .contains(new Match.Hidden())
        .noneMatch(match -> match instanceof Match.Possible p && p.line().id().equals(known));
    assertThat(persons.lines(screener, List.of(known))).isEmpty();
    assertThatThrownBy(() -> persons.read(screener, known)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> restricted.restrict(screener, known)).isInstanceOf(UnknownId.class);
    assertThat(persons.read(manager, known).line().restricted()).isTrue();
  }

  @Test
  void keepsBothTextsWhenTwoWriteTheSamePart() {
    PersonId known = added("Wren", aName(), "4", "7", "2017");
    Answers first = identity(named("Wrenna", aName()), "4", "7", "2017");
    assertThat(persons.keep(screener, known, Part.IDENTITY, first, 1))
        .isInstanceOf(Keeping.Kept.class);
    assertThat(persons.keep(manager, known, Part.IDENTITY, first, 1))
        .isInstanceOfSatisfying(
            Keeping.Conflict.class,
            conflict -> assertThat(conflict.theirs().version()).isEqualTo(2));
  }

  @Test
  void saysWhatIsWrongAndKeepsNothing() {
    Answers nameless = identity(List.of(Map.of("kind", "NAME")), "4", "7", "2017");
    assertThat(persons.add(screener, nameless)).isInstanceOf(Keeping.Incomplete.class);
  }

  @Test
  void isClosedToPartnersAndReadOnlyToInspectors() {
    PersonId known = added("Wren", aName(), "4", "7", "2017");
    Actor head = signedIn.as(AgencyId.next(), Role.SAFEGUARDING_LEAD);
    Actor inspector = signedIn.as(Role.INSPECTOR);
    assertThatThrownBy(() -> persons.read(head, known)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> persons.search(head, "Wren")).isInstanceOf(UnknownId.class);
    assertThat(persons.read(inspector, known).line().id()).isEqualTo(known);
    Answers answers = identity(named("Wren", "X"), "4", "7", "2017");
    assertThatThrownBy(() -> persons.keep(inspector, known, Part.IDENTITY, answers, 1))
        .isInstanceOf(UnknownId.class);
  }

  private List<PersonId> found(String typed) {
    return persons.search(screener, typed).matches().stream()
        .filter(Match.Possible.class::isInstance)
        .map(match -> ((Match.Possible) match).line().id())
        .toList();
  }

  private PersonId added(String given, String family, String day, String month, String year) {
    Keeping kept = persons.add(screener, identity(named(given, family), day, month, year));
    return ((Keeping.Kept) kept).person();
  }

  private static List<Map<String, String>> named(String given, String family) {
    return List.of(Map.of("kind", "NAME", "given", given, "family", family));
  }

  static Answers identity(List<Map<String, String>> names, String day, String month, String year) {
    return Answers.of(
        Map.of(
            "names", names,
            "start", "BORN",
            "born", Map.of("day", day, "month", month, "year", year),
            "precision", "DAY",
            "sex", "FEMALE"));
  }

  /** Letters nobody else has. */
  private static String aName() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("quill");
  }
}
