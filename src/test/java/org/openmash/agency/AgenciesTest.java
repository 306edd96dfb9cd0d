package org.openmash.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PhoneNumber;
import org.openmash.kernel.Role;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class AgenciesTest {

  private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");

  @Autowired Agencies agencies;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private final Actor administrator = someone(AgencyId.next(), Role.ADMINISTRATOR);
  private final AgencyId id = AgencyId.next();
  // A word of its own, since nothing is ever cleaned away.
  private final String word = "Q" + id.toString().substring(0, 8);

  @Test
  void keepWhatIsKnownOfAnAgency() {
    Agency cluster = add(AgencyId.next(), word + " cluster", AgencyKind.SCHOOL_CLUSTER);
    Agency school =
        new Agency(
            id,
            word + " Primary",
            AgencyKind.SCHOOL,
            "928/2001",
            new Reach(
                List.of(
                    EmailAddress.parse("dsl@school.example"),
                    EmailAddress.parse("office@school.example")),
                PhoneNumber.parse("01632 960123"),
                "1 School Lane"),
            cluster.id(),
            new Span(NEW_YEAR, LocalDate.parse("2026-08-31")));
    agencies.add(administrator, school);

    Actor midwife = someone(AgencyId.next(), Role.REFERRER);
    assertThat(agencies.find(midwife, id)).contains(school);
    assertThat(agencies.named(midwife, List.of(id, AgencyId.next())))
        .containsExactly(Map.entry(id, word + " Primary"));
    assertThat(agencies.within(midwife, cluster.id())).containsExactly(school);
    assertThat(agencies.mailboxOf(midwife, id))
        .extracting(EmailAddress::value)
        .containsExactly("dsl@school.example", "office@school.example");
  }

  @Test
  void tellTheParentsMailboxWhereAnAgencyHasNone() {
    Agency trust = add(AgencyId.next(), word, AgencyKind.HOSPITAL_TRUST);
    Agency ward =
        new Agency(
            id,
            word,
            AgencyKind.MATERNITY_TRUST,
            "",
            Reach.nowhere(),
            trust.id(),
            Span.since(NEW_YEAR));
    agencies.add(administrator, ward);
    assertThat(agencies.mailboxOf(administrator, id)).isEqualTo(trust.reach().mailboxes());
  }

  @Test
  void areFoundByTheBeginningOfTheirNameHoweverItIsWritten() {
    add(id, "The Sainte-Thérèse’s " + word, AgencyKind.SCHOOL);
    for (String typed :
        List.of("sainte thereses " + word, "THE SAINTE-THERESE'S " + word.toLowerCase())) {
      assertThat(agencies.search(administrator, Search.named(typed)))
          .extracting(Agency::id)
          .containsExactly(id);
    }
    assertThat(
            agencies.search(administrator, new Search("sainte", AgencyKind.POLICE, false, 0, 100)))
        .extracting(Agency::id)
        .doesNotContain(id);
    assertThat(agencies.search(administrator, Search.named(word))).isEmpty();
  }

  @Test
  void areNoLongerOfferedOnceTheyAreNoMore() {
    add(id, word, AgencyKind.CAMHS);
    agencies.change(
        administrator,
        new Agency(
            id,
            word,
            AgencyKind.CAMHS,
            "",
            Reach.nowhere(),
            null,
            new Span(NEW_YEAR, LocalDate.parse("2026-03-02"))));
    assertThat(agencies.search(administrator, Search.named(word))).isEmpty();
    assertThat(agencies.search(administrator, new Search(word, null, true, 0, 10))).hasSize(1);
  }

  @Test
  void neverBelongToThemselves() {
    Agency above = add(AgencyId.next(), word, AgencyKind.SCHOOL_CLUSTER);
    Agency below =
        new Agency(
            id, word, AgencyKind.SCHOOL, "", Reach.nowhere(), above.id(), Span.since(NEW_YEAR));
    agencies.add(administrator, below);
    assertThatThrownBy(() ->
            agencies.change(
                administrator,
                new Agency(
                    above.id(),
                    word,
                    AgencyKind.SCHOOL_CLUSTER,
                    "",
                    Reach.nowhere(),
                    id,
                    Span.since(NEW_YEAR))))
        .isInstanceOf(WrongParent.class);
  }

  @Test
  void haveTeamsAndPeople() {
    add(id, word, AgencyKind.MATERNITY_TRUST);
    UserId user = UserId.next();
    Team community =
        new Team(
            TeamId.next(),
            id,
            "Community midwives",
            EmailAddress.parse("community@trust.example"),
            Span.since(NEW_YEAR));
    Practitioner named =
        new Practitioner(
            PractitionerId.next(),
            id,
            "Mary Example",
            new Post("Named midwife", Duty.SAFEGUARDING_LEAD, community.id()),
            EmailAddress.parse("mary@trust.example"),
            PhoneNumber.parse("01632 960456"),
            user,
            Span.since(NEW_YEAR));
    agencies.put(administrator, community);
    agencies.put(administrator, named);

    assertThat(agencies.teamsOf(administrator, id)).containsExactly(community);
    assertThat(agencies.peopleOf(administrator, id)).containsExactly(named);
    Actor mary = Actor.signedIn(user, id, "Mary Example", Set.of(Role.SAFEGUARDING_LEAD), "s");
    assertThat(agencies.teamsOfMine(mary)).containsExactly(community);
  }

  @Test
  void areKeptByTheirOwnSafeguardingLeadAndNobodyElses() {
    Agency school = add(id, word, AgencyKind.SCHOOL);
    Actor own = someone(id, Role.SAFEGUARDING_LEAD);
    Actor other = someone(AgencyId.next(), Role.SAFEGUARDING_LEAD);
    Team pastoral = new Team(TeamId.next(), id, "Pastoral", null, Span.since(NEW_YEAR));

    agencies.change(own, school);
    agencies.put(own, pastoral);
    for (Actor somebody : List.of(other, someone(id, Role.REFERRER), someone(id, Role.SCREENER))) {
      assertThatThrownBy(() -> agencies.change(somebody, school)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> agencies.put(somebody, pastoral)).isInstanceOf(UnknownId.class);
    }
    assertThatThrownBy(() -> agencies.add(own, school)).isInstanceOf(UnknownId.class);
  }

  @Test
  void cannotTakeATeamFromAnotherAgency() {
    Agency school = add(id, word, AgencyKind.SCHOOL);
    Agency other = add(AgencyId.next(), word, AgencyKind.SCHOOL);
    Team team = new Team(TeamId.next(), other.id(), "Pastoral", null, Span.since(NEW_YEAR));
    agencies.put(administrator, team);
    assertThatThrownBy(() ->
            agencies.put(
                someone(id, Role.SAFEGUARDING_LEAD),
                new Team(team.id(), school.id(), "Ours now", null, Span.since(NEW_YEAR))))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void areGuardedInTheDatabaseToo() {
    add(id, word, AgencyKind.SCHOOL);
    Actor other = someone(AgencyId.next(), Role.SAFEGUARDING_LEAD);
    int changed =
        work.as(
            other,
            () ->
                jdbc.sql("update agency.agency set name = 'x' where id = ?")
                    .param(id.value())
                    .update());
    assertThat(changed).isZero();
    assertThat(agencies.find(Actor.anonymous(), id)).isEmpty();
  }

  private Agency add(AgencyId agency, String name, AgencyKind kind) {
    return agencies.add(
        administrator, Agency.of(agency, name, kind, Reach.by("safe@agency.example"), NEW_YEAR));
  }

  private static Actor someone(AgencyId agency, Role role) {
    return Actor.signedIn(UserId.next(), agency, "Somebody", Set.of(role), "s");
  }
}
