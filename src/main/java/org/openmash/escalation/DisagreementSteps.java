package org.openmash.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Id;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was done about disagreements, learnt of them, and done well. */
@Component
class DisagreementSteps {

  private final JdbcClient jdbc;

  DisagreementSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      Actor actor,
      Disagreement of,
      Step.What what,
      int level,
      @Nullable Recorded said,
      Instant at) {
    jdbc.sql(
            """
            insert into escalation.step (id, disagreement_id, referral_id, agency_id, what, level, recorded, by_user, by_hub, at)
            values (:id, :of, :referral, :agency, :what, :level, :recorded::jsonb, :by, :hub, :at)
            """)
        .param("id", Id.random())
        .param("of", of.id().value())
        .param("referral", of.referral().value())
        .param("agency", of.agency().value())
        .param("what", what.name())
        .param("level", level)
        .param("recorded", said == null ? null : said.json())
        .param("by", actor.scope() == Scope.SYSTEM ? null : actor.user().value())
        .param("hub", actor.isHub())
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Step> of(DisagreementId id) {
    return jdbc.sql(
            "select what, level, recorded, by_user, by_hub, at from escalation.step where disagreement_id = :id order by at, level, id")
        .param("id", id.value())
        .query(DisagreementSteps::step)
        .list();
  }

  void learn(Actor actor, Disagreement of, Recorded said, Instant at) {
    jdbc.sql(
            """
            insert into escalation.lesson (id, disagreement_id, referral_id, recorded, by_user, at)
            values (:id, :of, :referral, :recorded::jsonb, :by, :at)
            """)
        .param("id", Id.random())
        .param("of", of.id().value())
        .param("referral", of.referral().value())
        .param("recorded", said.json())
        .param("by", actor.user().value())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Nothing for whoever is not of the hub. */
  List<Lesson> lessons(DisagreementId id) {
    return jdbc.sql(
            "select recorded, by_user, at from escalation.lesson where disagreement_id = :id order by at, id")
        .param("id", id.value())
        .query((row, n) ->
            new Lesson(
                Recorded.parse(row.getString("recorded")),
                new UserId(row.getObject("by_user", UUID.class)),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  void thank(Actor actor, ReferralId about, AgencyId agency, Recorded said, Instant at) {
    jdbc.sql(
            """
            insert into escalation.thanks (id, referral_id, agency_id, recorded, by_user, by_hub, at)
            values (:id, :referral, :agency, :recorded::jsonb, :by, :hub, :at)
            """)
        .param("id", Id.random())
        .param("referral", about.value())
        .param("agency", agency.value())
        .param("recorded", said.json())
        .param("by", actor.user().value())
        .param("hub", actor.isHub())
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Thanks> thanks(ReferralId about) {
    return jdbc.sql(
            "select referral_id, recorded, by_user, by_hub, at from escalation.thanks where referral_id = :id order by at, id")
        .param("id", about.value())
        .query(DisagreementSteps::thanks)
        .list();
  }

  List<Thanks> thanksSince(@Nullable Set<ReferralId> of, Instant moment, int most) {
    return jdbc.sql(
            """
            select referral_id, recorded, by_user, by_hub, at from escalation.thanks
            where at >= :since and (:of::uuid[] is null or referral_id = any(:of::uuid[])) order by at desc, id limit :most
            """)
        .param("of", DisagreementStore.ids(of))
        .param("since", Timestamp.from(moment))
        .param("most", most)
        .query(DisagreementSteps::thanks)
        .list();
  }

  private static Thanks thanks(ResultSet row, int number) throws SQLException {
    return new Thanks(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        Recorded.parse(row.getString("recorded")),
        new UserId(row.getObject("by_user", UUID.class)),
        row.getBoolean("by_hub"),
        row.getTimestamp("at").toInstant());
  }

  private static Step step(ResultSet row, int number) throws SQLException {
    String recorded = row.getString("recorded");
    UUID by = row.getObject("by_user", UUID.class);
    return new Step(
        Step.What.valueOf(row.getString("what")),
        row.getInt("level"),
        recorded == null ? null : Recorded.parse(recorded),
        by == null ? null : new UserId(by),
        row.getBoolean("by_hub"),
        row.getTimestamp("at").toInstant());
  }
}
