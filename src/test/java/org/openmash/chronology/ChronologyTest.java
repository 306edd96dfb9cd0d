package org.openmash.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Id;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.support.FrozenTime;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class ChronologyTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:15:00Z");

  @Autowired Chronology chronology;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private final Subject referral = new Subject("referral", Id.random());
  private final Actor screener = someone(Role.SCREENER);
  private final Actor midwife = someone(Role.REFERRER);

  @Test
  void isReadOldestFirstHoweverLateItWasTold() {
    chronology.enter(screener, referral, Circle.hubOnly(), "t.taken", FrozenTime.TUESDAY, Map.of());
    chronology.enter(screener, referral, Circle.hubOnly(), "t.heard", MONDAY, Map.of("by", "post"));

    assertThat(chronology.of(screener, referral))
        .extracting(Entry::what)
        .containsExactly("t.heard", "t.taken");
    Entry heard = chronology.of(screener, referral).getFirst();
    assertThat(heard.happenedAt()).isEqualTo(MONDAY);
    assertThat(heard.recordedAt()).isEqualTo(FrozenTime.TUESDAY);
    assertThat(heard.by()).isEqualTo(screener.user());
    assertThat(heard.words()).containsEntry("by", "post");
  }

  @Test
  void givesItsWordsInTheOrderOfTheirNames() {
    Entry entry =
        chronology.enter(
            screener,
            referral,
            Circle.hubOnly(),
            "t.moved",
            MONDAY,
            Map.of("b", "there", "a", "here"));
    assertThat(entry.arguments()).containsExactly("here", "there");
  }

  @Test
  void keepsTheHubsOwnEntriesFromTheAgency() {
    chronology.enter(
        midwife, referral, Circle.with(midwife.agency()), "t.referred", MONDAY, Map.of());
    chronology.enter(
        screener, referral, Circle.hubOnly(), "t.weighed", FrozenTime.TUESDAY, Map.of());

    assertThat(chronology.of(midwife, referral))
        .extracting(Entry::what)
        .containsExactly("t.referred");
    assertThat(chronology.of(screener, referral)).hasSize(2);
  }

  @Test
  void showsAnotherAgencyNothing() {
    chronology.enter(
        midwife, referral, Circle.with(midwife.agency()), "t.referred", MONDAY, Map.of());
    assertThat(chronology.of(someone(Role.SAFEGUARDING_LEAD), referral)).isEmpty();
    assertThat(chronology.of(Actor.anonymous(), referral)).isEmpty();
  }

  @Test
  void refusesAnEntryInAnotherAgencysName() {
    Circle elsewhere = Circle.with(AgencyId.next());
    assertThatThrownBy(
            () -> chronology.enter(midwife, referral, elsewhere, "t.x", MONDAY, Map.of()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void cannotBeRewrittenEvenByTheHub() {
    chronology.enter(screener, referral, Circle.hubOnly(), "t.taken", MONDAY, Map.of());
    assertThatThrownBy(() -> run("update chronology.entry set what = 't.other'"))
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> run("delete from chronology.entry"))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private void run(String sql) {
    work.as(
        screener,
        () -> {
          jdbc.sql(sql).update();
        });
  }

  private static Actor someone(Role role) {
    return Actor.signedIn(UserId.next(), AgencyId.next(), "Somebody", Set.of(role), "s");
  }
}
