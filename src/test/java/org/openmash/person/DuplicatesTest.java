package org.openmash.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.person.matching.Evidence;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each in a hub of its own, so that it holds nobody else. */
@HubTest
class DuplicatesTest {

  private static final Duplicate.Place TOP = Duplicate.Place.parse("");
  private static final int ALL = 1_000;

  @Autowired Duplicates duplicates;
  @Autowired DuplicateRunner runner;
  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;
  @Autowired Joinings joinings;
  @Autowired PersonExamples people;
  @Autowired SignedIn signedIn;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  private final HubId hub = new HubId("d" + UUID.randomUUID().toString().substring(0, 8));
  private final String family = PersonExamples.family();
  private Actor screener;
  private Actor manager;
  private PersonId one;
  private PersonId other;

  @BeforeEach
  void aHubWithTwoRecordsThatAreAlike() {
    screener = signedIn.at(hub, Role.SCREENER);
    manager = signedIn.at(hub, Role.HUB_MANAGER);
    one = people.somebody(screener, "Wren", family);
    other = people.somebody(screener, "Wren", family);
    people.somebody(screener, "Ottoline");
  }

  @Test
  void findsAPairOnceWithReasonsThatSumToItsScore() {
    assertThat(duplicates.newest(screener)).isEmpty();
    look();
    Duplicate pair = only();
    assertThat(Set.of(pair.one().id(), pair.other().id())).isEqualTo(Set.of(one, other));
    assertThat(pair.reasons().stream().mapToInt(Evidence::tenths).sum()).isEqualTo(pair.tenths());
    assertThat(pair.percent()).isBetween(50, 99);
    assertThat(pair.model()).matches("[0-9a-f]{8}");
    assertThat(duplicates.newest(screener))
        .get()
        .satisfies(each -> {
          assertThat(each.people()).isEqualTo(3);
          assertThat(each.done()).isEqualTo(3);
          assertThat(each.ended()).isNotNull();
        });
  }

  @Test
  void looksOnlyAtThoseWhoChangedAfterTheFirstTime() {
    look();
    PersonId third = people.somebody(screener, "Wren", family);
    look();
    assertThat(duplicates.newest(screener).orElseThrow().people()).isLessThan(4);
    assertThat(duplicates.count(screener)).isEqualTo(3);
    renamed(third, "Ignatius", PersonExamples.family(), "11", "11", "1971");
    look();
    assertThat(listed()).containsExactly(Set.of(one, other));
  }

  @Test
  void asksNobodyAgainWhileBothSayWhatTheySaid() {
    look();
    duplicates.toldApart(screener, other, one);
    assertThat(listed()).isEmpty();
    assertThat(duplicates.count(screener)).isZero();
    assertThat(persons.alike(screener, one).matches()).isEmpty();
    assertThat(persons.apartFrom(screener, one)).extracting(PersonLine::id).containsExactly(other);
    restricted.restrict(manager, one);
    restricted.lift(manager, one);
    look();
    assertThat(listed()).isEmpty();
    duplicates.undo(screener, one, other);
    assertThat(listed()).hasSize(1);
    assertThat(persons.alike(screener, one).matches()).hasSize(1);
  }

  @Test
  void asksAgainWhenOneSaysSomethingElse() {
    look();
    duplicates.toldApart(screener, one, other);
    renamed(other, "Wrenna", family, "4", "7", "2017");
    look();
    assertThat(listed()).hasSize(1);
    assertThat(persons.apartFrom(screener, one)).isEmpty();
    duplicates.toldApart(screener, one, other);
    look();
    assertThat(listed()).isEmpty();
  }

  @Test
  void leavesOutWhoIsJoinedAndAsksAgainWhenTheyArePartedAgain() {
    look();
    long joining = people.joined(screener, one, other);
    assertThat(listed()).isEmpty();
    look();
    assertThat(listed()).isEmpty();
    joinings.part(screener, one, joining, new PartingForm("They are cousins."));
    look();
    assertThat(listed()).hasSize(1);
  }

  @Test
  void comparesWhatJoinedRecordsSayUnderTheOneThatIsKept() {
    String maiden = PersonExamples.family();
    PersonId kept = people.somebody(screener, "Ada", maiden);
    people.joined(screener, kept, other);
    look();
    assertThat(listed()).containsExactly(Set.of(one, kept));
  }

  @Test
  void saysThatASecondPersonIsWaitedFor() {
    restricted.restrict(manager, other);
    look();
    joinings.join(manager, one, other, new JoinForm("The same mother."));
    assertThat(duplicates.after(manager, TOP, ALL)).singleElement().matches(Duplicate::waits);
  }

  @Test
  void showsARestrictedRecordToManagersAlone() {
    restricted.restrict(manager, other);
    look();
    assertThat(listed()).isEmpty();
    assertThat(duplicates.count(screener)).isZero();
    assertThat(duplicates.count(manager)).isEqualTo(1);
    assertThat(duplicates.after(manager, TOP, ALL)).hasSize(1);
    assertThatThrownBy(() -> duplicates.toldApart(screener, one, other))
        .isInstanceOf(UnknownId.class);
    duplicates.toldApart(manager, one, other);
    assertThat(persons.apartFrom(screener, one)).isEmpty();
    assertThat(persons.apartFrom(manager, one)).hasSize(1);
  }

  @Test
  void isOfTheHubThatHoldsThemAndOfThoseWhoWorkThere() {
    look();
    Actor elsewhere = signedIn.as(Role.HUB_MANAGER);
    assertThat(duplicates.after(elsewhere, TOP, ALL))
        .noneMatch(each -> each.one().id().equals(one) || each.other().id().equals(one));
    assertThatThrownBy(() -> duplicates.toldApart(elsewhere, one, other))
        .isInstanceOf(UnknownId.class);
    Actor lead = signedIn.as(AgencyId.next(), Role.SAFEGUARDING_LEAD);
    assertThatThrownBy(() -> duplicates.after(lead, TOP, ALL)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> duplicates.count(lead)).isInstanceOf(UnknownId.class);
    Actor inspector = signedIn.at(hub, Role.INSPECTOR);
    assertThat(duplicates.after(inspector, TOP, ALL)).hasSize(1);
    assertThatThrownBy(() -> duplicates.toldApart(inspector, one, other))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void listsEachPairOnceHoweverItIsPaged() {
    for (int i = 0; i < 4; i++) {
      people.somebody(screener, "Wren", family);
    }
    look();
    List<Set<PersonId>> seen = new ArrayList<>();
    Duplicate.Place place = TOP;
    List<Duplicate> page = duplicates.after(screener, place, 4);
    while (!page.isEmpty()) {
      page.forEach(each -> seen.add(Set.of(each.one().id(), each.other().id())));
      place = Duplicate.Place.parse(page.getLast().place().toString());
      page = duplicates.after(screener, place, 4);
    }
    assertThat(seen).hasSize(15).hasSize(duplicates.count(screener));
    assertThat(new HashSet<>(seen)).hasSize(15);
  }

  @Test
  void walksTheListAlongItsIndex() {
    String plan =
        work.as(
            Actor.system("test"),
            () -> {
              jdbc.sql("set local enable_seqscan = off").update();
              jdbc.sql("set local enable_sort = off").update();
              return String.join(
                  "\n",
                  jdbc.sql(
                          """
                          explain select id from person.duplicate where hub_id = 'x' and (tenths, id) < (100, 5)
                          order by tenths desc, id desc limit 21
                          """)
                      .query(String.class)
                      .list());
            });
    assertThat(plan).contains("duplicate_hub_id_tenths_id_idx").doesNotContain("Seq Scan", "Sort");
  }

  private void look() {
    assertThat(runner.look(hub, Duration.ofMinutes(2))).isTrue();
  }

  private Duplicate only() {
    List<Duplicate> all = duplicates.after(screener, TOP, ALL);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private List<Set<PersonId>> listed() {
    return duplicates.after(screener, TOP, ALL).stream()
        .map(each -> Set.of(each.one().id(), each.other().id()))
        .toList();
  }

  private void renamed(
      PersonId id, String given, String family, String day, String month, String year) {
    assertThat(
            persons.keep(
                screener,
                id,
                Part.IDENTITY,
                PersonsTest.identity(
                    List.of(Map.of("kind", "NAME", "given", given, "family", family)),
                    day,
                    month,
                    year),
                1))
        .isInstanceOf(Keeping.Kept.class);
  }
}
