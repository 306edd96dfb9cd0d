package org.openmash.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.database.TestDatabase;
import org.openmash.database.Work;
import org.openmash.form.Answers;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class AdoptionsTest {

  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;
  @Autowired Lives lives;
  @Autowired Adoptions adoptions;
  @Autowired Joinings joinings;
  @Autowired LifeExamples examples;
  @Autowired PersonExamples somebody;
  @Autowired Everything everything;
  @Autowired SignedIn signedIn;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  /** Nobody else's, so that only the two records are found by them. */
  private final String given = "W" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  private LocalDate born;
  private final String family = PersonExamples.family();
  private final String newFamily = PersonExamples.family();
  private Actor screener;
  private Actor manager;
  private Actor named;
  private Actor stranger;
  private PersonId former;

  @BeforeEach
  void aChildWithARecord() {
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
    named = signedIn.as(Role.HUB_MANAGER);
    stranger = signedIn.as(Role.HUB_MANAGER);
    born = LocalDate.of(2008, 1, 2).plusDays(ThreadLocalRandom.current().nextInt(3_000));
    former =
        ((Keeping.Kept)
                persons.add(
                    screener,
                    PersonsTest.identity(
                        List.of(Map.of("kind", "NAME", "given", given, "family", family)),
                        "" + born.getDayOfMonth(),
                        "" + born.getMonthValue(),
                        "" + born.getYear())))
            .person();
  }

  @Test
  void aChildGetsARecordOfItsOwnToWhichOnlyItsBirthdayAndSexGoOver() {
    PersonId present = adopted();
    PersonView child = persons.read(screener, present);
    assertThat(child.line().name()).isEqualTo(given + " " + newFamily);
    assertThat(child.line().born()).isEqualTo(born);
    Answers identity = child.part(Part.IDENTITY).orElseThrow().recorded().answers();
    assertThat(identity.text("sex")).isEqualTo("FEMALE");
    assertThat(identity.tree().toString()).doesNotContain(family);
    assertThat(child.parts()).hasSize(1);
  }

  @Test
  void whoeverIsNotNamedFindsNoTraceOfTheFormerRecord() {
    PersonId present = adopted();
    for (Actor actor : List.of(screener, stranger, signedIn.as(Role.INSPECTOR))) {
      assertThatThrownBy(() -> persons.read(actor, former)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> lives.of(actor, former)).isInstanceOf(UnknownId.class);
      assertThat(persons.lines(actor, List.of(former, present))).containsOnlyKeys(present);
      assertThat(persons.keptAs(actor, List.of(former))).isEmpty();
      assertThat(lives.of(actor, present).events()).isEmpty();
      assertThat(lives.of(actor, present).history()).isEmpty();
      assertThat(persons.alike(actor, present).matches()).isEmpty();
    }
    assertThatThrownBy(() -> adoptions.named(stranger, former)).isInstanceOf(UnknownId.class);
  }

  @Test
  void theSearchFindsTheChildAlone() {
    PersonId present = adopted();
    for (Actor actor : List.of(screener, stranger)) {
      assertThat(persons.search(actor, given + " " + newFamily + " " + born).matches())
          .singleElement()
          .isInstanceOfSatisfying(
              Match.Possible.class, match -> assertThat(match.line().id()).isEqualTo(present));
      assertThat(persons.search(actor, given + " " + family + " " + born).matches())
          .noneMatch(match -> match instanceof Match.Possible p && p.line().id().equals(former));
    }
  }

  @Test
  void aReportUnderTheFormerNameAloneStillAsksForAManager() {
    Answers order = LifeExamples.adoption("Bartholomew", newFamily);
    adoptions.record(manager, former, order, Set.of());
    String before = given + " " + family + " " + born;
    assertThat(persons.search(screener, before).matches()).contains(new Match.Hidden());
    assertThat(persons.search(manager, before).matches())
        .anyMatch(match -> match instanceof Match.Possible p && p.line().id().equals(former));
    assertThat(persons.search(screener, "Bartholomew " + newFamily + " " + born).matches())
        .doesNotContain(new Match.Hidden());
  }

  @Test
  void theDatabaseItselfShowsItToNobodyElse() {
    PersonId present = adopted();
    assertThat(rows(screener, present)).isEqualTo("0 0 0 0");
    assertThat(rows(stranger, present)).isEqualTo("0 0 0 0");
    assertThat(rows(named, present)).isEqualTo("1 1 1 2");
  }

  @Test
  void thoseNamedSeeBothRecordsAndTheLink() {
    PersonId present = adopted();
    assertThat(persons.read(named, former).line().life().closed()).isTrue();
    assertThat(examples.newest(named, former).others())
        .extracting(PersonLine::id)
        .containsExactly(present);
    assertThat(examples.newest(named, present).others())
        .extracting(PersonLine::id)
        .containsExactly(former);
    assertThat(adoptions.named(named, former)).isEqualTo(Set.of(manager.user(), named.user()));
    assertThat(alike(present)).doesNotContain(former);
    assertThat(alike(former)).isEmpty();
  }

  /** Others may have drawn the same number. */
  private List<PersonId> alike(PersonId one) {
    return persons.alike(named, one).matches().stream()
        .filter(Match.Possible.class::isInstance)
        .map(match -> ((Match.Possible) match).line().id())
        .toList();
  }

  @Test
  void anotherIsNamedAndOneIsNamedNoLonger() {
    adopted();
    adoptions.name(manager, former, Set.of(stranger.user(), screener.user()));
    assertThat(adoptions.named(manager, former)).isEqualTo(Set.of(manager.user(), stranger.user()));
    assertThat(persons.read(stranger, former).line().id()).isEqualTo(former);
    assertThatThrownBy(() -> persons.read(named, former)).isInstanceOf(UnknownId.class);
  }

  @Test
  void nothingIsWrittenToAClosedRecordOrJoinedToIt() {
    PersonId present = adopted();
    Answers needs = Answers.of(Map.of("interpreter", "NO", "disabled", "NO"));
    assertThatThrownBy(() -> persons.keep(named, former, Part.NEEDS, needs, 0))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> joinings.join(named, present, former, new JoinForm("The same child.")))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> restricted.restrict(named, former)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(
            () -> lives.record(named, former, LifeEvent.Kind.DEATH, LifeExamples.death()))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void whatWasJoinedToTheFormerRecordIsClosedWithIt() {
    PersonId other = somebody.somebody(screener, "Wrenna", family);
    somebody.joined(screener, former, other);
    adopted();
    assertThat(persons.lines(screener, List.of(former, other))).isEmpty();
    lives.takeBack(
        named,
        former,
        examples.newest(named, former).id(),
        new TakingBackForm("Another child's order."));
    assertThat(persons.lines(screener, List.of(former, other))).hasSize(2);
  }

  @Test
  void takingAnAdoptionBackLeavesEverythingAsItWas() {
    Map<String, String> before = everything.now();
    PersonId present = adopted();
    long adoption = examples.newest(named, former).id();
    TakingBackForm mistake = new TakingBackForm("Another child's order.");
    assertThatThrownBy(() -> lives.takeBack(stranger, present, adoption, mistake))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> lives.takeBack(screener, present, adoption, mistake))
        .isInstanceOf(UnknownId.class);
    lives.takeBack(named, former, adoption, mistake);
    assertThat(everything.now()).isEqualTo(before);
    assertThat(persons.search(screener, newFamily).matches()).isEmpty();
    assertThat(persons.read(screener, former).line().life().closed()).isFalse();
  }

  @Test
  void theTrailNeverNamesBothRecordsForTheAdoption() throws SQLException {
    PersonId present = adopted();
    assertThat(acts(present)).isEqualTo(1);
    assertThat(acts(former)).isZero();
  }

  @Test
  void isRecordedByManagersAloneAndOnceAndAfterTheBirth() {
    Answers order = LifeExamples.adoption(given, newFamily);
    assertThatThrownBy(() -> adoptions.record(screener, former, order, Set.of()))
        .isInstanceOf(UnknownId.class);
    Answers early = order.with("on", LifeExamples.date(born.minusDays(1)));
    assertThat(adoptions.record(manager, former, early, Set.of()))
        .isInstanceOfSatisfying(
            Recording.Incomplete.class,
            wrong ->
                assertThat(wrong.problems())
                    .singleElement()
                    .extracting(Problem::path)
                    .isEqualTo("on"));
    assertThat(adoptions.record(manager, former, Answers.none(), Set.of()))
        .isInstanceOf(Recording.Incomplete.class);
    PersonId unborn = examples.unborn(screener, "Tamsin " + family);
    assertThatThrownBy(() -> adoptions.record(manager, unborn, order, Set.of()))
        .hasMessage("person.life.refused.adoption");
    adopted();
    assertThatThrownBy(() -> adoptions.record(manager, former, order, Set.of()))
        .isInstanceOf(UnknownId.class);
  }

  private PersonId adopted() {
    Recording recorded =
        adoptions.record(
            manager,
            former,
            LifeExamples.adoption(given, newFamily),
            Set.of(named.user(), screener.user()));
    return ((Recording.Done) recorded).person();
  }

  private String rows(Actor actor, PersonId present) {
    return work.as(
        actor,
        () ->
            jdbc.sql(
                    """
                    select concat_ws(' ',
                      (select count(*) from person.person where id = :former),
                      (select count(*) from person.part where person_id = :former),
                      (select count(*) from person.life_event where person_id = :former),
                      (select count(*) from person.life_record where person_id in (:former, :present)))
                    """)
                .param("former", former.value())
                .param("present", present.value())
                .query(String.class)
                .single());
  }

  /** Lines of the manager's trail about this record. */
  private long acts(PersonId person) throws SQLException {
    try (var database =
            TestDatabase.superuserOf(
                jdbc.sql("select current_database()").query(String.class).single());
        var sql =
            database.prepareStatement(
                "select count(*) from audit.line where user_id = ? and subject_id = ?")) {
      sql.setObject(1, manager.user().value());
      sql.setObject(2, person.value());
      try (var row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
