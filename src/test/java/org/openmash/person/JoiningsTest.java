package org.openmash.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.form.Answers;
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
class JoiningsTest {

  private static final JoinForm SAME = new JoinForm("Same birthday, same mother.");
  private static final PartingForm NOT_SAME = new PartingForm("They are cousins.");

  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;
  @Autowired Joinings joinings;
  @Autowired SignedIn signedIn;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  private Actor screener;
  private Actor manager;
  private String family;
  private PersonId one;
  private PersonId other;

  @BeforeEach
  void aHubAndTwoRecords() {
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
    family = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "holt";
    one = added("Wren", family);
    other = added("Wrenna", family);
  }

  @Test
  void showsWhatBothSayAndIsFoundByEitherName() {
    assertThat(joinings.join(screener, one, other, SAME)).isEmpty();
    PersonView kept = persons.read(screener, one);
    assertThat(kept.joined()).extracting(joined -> joined.line().id()).containsExactly(other);
    assertThat(found("Wrenna " + family)).contains(one).doesNotContain(other);
    assertThat(persons.keptAs(screener, List.of(one, other)))
        .isEqualTo(Map.of(one, one, other, one));
  }

  @Test
  void leavesEverythingAsItWasWhenTheyAreParted() {
    Map<String, Integer> before = everything();
    List<PersonId> foundBefore = found("Wren " + family);
    joinings.join(screener, one, other, SAME);
    assertThat(everything()).isNotEqualTo(before);
    joinings.part(screener, one, joinings.of(screener, one).getFirst().id(), NOT_SAME);
    assertThat(everything()).isEqualTo(before);
    assertThat(found("Wren " + family)).isEqualTo(foundBefore);
    assertThat(joinings.of(screener, one)).isEmpty();
  }

  @Test
  void keepsWhatWasWrittenOfEitherBetweenJoiningAndParting() {
    joinings.join(screener, one, other, SAME);
    persons.keep(screener, other, Part.NEEDS, needs(), 0);
    joinings.part(screener, one, joinings.of(screener, one).getFirst().id(), NOT_SAME);
    assertThat(persons.read(screener, other).part(Part.NEEDS)).isPresent();
    assertThat(persons.read(screener, one).part(Part.NEEDS)).isEmpty();
  }

  @Test
  void asksForASecondPersonWhereOneIsRestricted() {
    restricted.restrict(manager, other);
    assertThat(joinings.join(manager, one, other, SAME)).contains(SecondLook.RESTRICTED);
    assertThat(persons.read(manager, one).joined()).isEmpty();
    long waiting = joinings.of(manager, one).getFirst().id();
    assertThatThrownBy(() -> joinings.settle(manager, one, waiting))
        .hasMessage("person.join.refused.own");
    assertThatThrownBy(() -> joinings.settle(screener, one, waiting)).isInstanceOf(UnknownId.class);
    joinings.settle(signedIn.as(Role.HUB_MANAGER), one, waiting);
    assertThat(persons.read(manager, one).joined()).hasSize(1);
    assertThat(joinings.of(manager, one).getFirst().settledBy()).isNotNull();
  }

  @Test
  void saysNothingOfARestrictedRecordToWhoeverOpensTheOneItIsJoinedTo() {
    String secret = PersonExamples.family();
    PersonId hidden = added("Wren", secret);
    restricted.restrict(manager, hidden);
    joinings.join(manager, one, hidden, SAME);
    joinings.settle(signedIn.as(Role.HUB_MANAGER), one, joinings.of(manager, one).getFirst().id());
    assertThat(persons.read(manager, one).joined()).hasSize(1);
    assertThat(persons.read(screener, one).joined()).isEmpty();
    assertThat(persons.search(screener, "Wren " + secret).matches()).contains(new Match.Hidden());
    assertThat(found("Wren " + secret)).doesNotContain(hidden);
    assertThat(persons.search(screener, "Wren " + secret).matches())
        .filteredOn(match -> match instanceof Match.Possible p && p.line().id().equals(one))
        .allSatisfy(match ->
            assertThat(((Match.Possible) match).reasons())
                .noneMatch(r -> r.words().contains("surname same")));
  }

  @Test
  void joinsNobodyTwiceToThemselvesOrInACircle() {
    joinings.join(screener, one, other, SAME);
    PersonId third = added("Wren", family);
    assertThatThrownBy(() -> joinings.join(screener, third, other, SAME))
        .hasMessage("person.join.refused.joined");
    assertThatThrownBy(() -> joinings.join(screener, other, third, SAME))
        .hasMessage("person.join.refused.joined");
    assertThatThrownBy(() -> joinings.join(screener, third, third, SAME))
        .hasMessage("person.join.refused.joined");
    joinings.join(screener, third, one, SAME);
    assertThat(persons.read(screener, third).joined()).hasSize(2);
    assertThat(persons.keptAs(screener, List.of(other))).isEqualTo(Map.of(other, third));
  }

  @Test
  void isTakenBackOnce() {
    joinings.join(screener, one, other, SAME);
    long joining = joinings.of(screener, one).getFirst().id();
    joinings.part(screener, one, joining, NOT_SAME);
    assertThatThrownBy(() -> joinings.part(screener, one, joining, NOT_SAME))
        .hasMessage("person.join.refused.parted");
    assertThatThrownBy(() -> joinings.settle(manager, one, joining))
        .hasMessage("person.join.refused.parted");
  }

  /**
   * Every row of every table as a number, without the trail, the joining's own history, what the
   * program computes by itself and the mark by which other nodes hear of a change.
   */
  private Map<String, Integer> everything() {
    return work.as(
        Actor.system("test"),
        () -> {
          Map<String, Integer> all = new TreeMap<>();
          for (String table : tables()) {
            all.put(table, content(table));
          }
          return all;
        });
  }

  private List<String> tables() {
    return jdbc.sql(
            """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'audit', 'platform')
              and table_schema || '.' || table_name not in ('person.joining', 'person.duplicate', 'person.look')
              and has_table_privilege(quote_ident(table_schema) || '.' || quote_ident(table_name), 'select')
            """)
        .query(String.class)
        .list();
  }

  private int content(String table) {
    return jdbc.sql(
            "select coalesce(sum(hashtext((to_jsonb(t) - 'changed')::text)::bigint), 0)::text from "
                + table
                + " t")
        .query(String.class)
        .single()
        .hashCode();
  }

  private List<PersonId> found(String typed) {
    return persons.search(screener, typed).matches().stream()
        .filter(Match.Possible.class::isInstance)
        .map(match -> ((Match.Possible) match).line().id())
        .toList();
  }

  private PersonId added(String given, String family) {
    Answers identity =
        PersonsTest.identity(
            List.of(Map.of("kind", "NAME", "given", given, "family", family)), "4", "7", "2017");
    return ((Keeping.Kept) persons.add(screener, identity)).person();
  }

  private static Answers needs() {
    return Answers.of(Map.of("interpreter", "NO", "disabled", "NO", "languages", "Welsh"));
  }
}
