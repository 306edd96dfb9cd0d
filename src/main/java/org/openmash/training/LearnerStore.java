package org.openmash.training;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of whoever must learn something, and of what they learnt. */
@Component
class LearnerStore {

  private static final String ALL =
      """
      select id, agency_id, team_id, hub_id, post, name, email, user_id, keeper, since, until
      from training.learner
      """;

  private final JdbcClient jdbc;

  LearnerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether nobody had taken them in meanwhile. */
  boolean add(Learner it) {
    return jdbc.sql(
                """
                insert into training.learner (id, agency_id, team_id, hub_id, post, name, email, user_id, keeper, since)
                values (:id, :agency, :team::uuid, :hub, :post, :name, :email, :user::uuid, :keeper::uuid, :since)
                on conflict do nothing
                """)
            .param("id", it.id().value())
            .param("agency", it.agency().value())
            .param("team", Rows.id(it.team()))
            .param("hub", it.hub().value())
            .param("post", it.post())
            .param("name", it.name())
            .param("email", it.email())
            .param("user", Rows.id(it.user()))
            .param("keeper", Rows.id(it.keeper()))
            .param("since", Date.valueOf(it.since()))
            .update()
        == 1;
  }

  void change(Learner it) {
    jdbc.sql(
            """
            update training.learner set agency_id = :agency, team_id = :team::uuid, hub_id = :hub, post = :post,
              name = :name, email = :email, since = :since, until = null where id = :id
            """)
        .param("id", it.id().value())
        .param("agency", it.agency().value())
        .param("team", Rows.id(it.team()))
        .param("hub", it.hub().value())
        .param("post", it.post())
        .param("name", it.name())
        .param("email", it.email())
        .param("since", Date.valueOf(it.since()))
        .update();
  }

  void end(LearnerId id, LocalDate last) {
    jdbc.sql("update training.learner set until = :last where id = :id")
        .param("last", Date.valueOf(last))
        .param("id", id.value())
        .update();
  }

  Optional<Learner> find(LearnerId id) {
    return jdbc.sql(ALL + "where id = :id")
        .param("id", id.value())
        .query(LearnerStore::row)
        .optional();
  }

  Optional<Learner> of(UserId user) {
    return jdbc.sql(ALL + "where user_id = :user")
        .param("user", user.value())
        .query(LearnerStore::row)
        .optional();
  }

  /** Everybody ever taken in, those who left too. */
  List<Learner> all() {
    return jdbc.sql(ALL).query(LearnerStore::row).list();
  }

  List<Learner> in(AgencyId agency) {
    return jdbc.sql(ALL + "where agency_id = :agency and until is null order by name, id")
        .param("agency", agency.value())
        .query(LearnerStore::row)
        .list();
  }

  List<Learner> among(Collection<LearnerId> ids) {
    return jdbc.sql(ALL + "where id = any(:ids) order by name, id")
        .param("ids", ids.stream().map(LearnerId::value).toArray(UUID[]::new))
        .query(LearnerStore::row)
        .list();
  }

  /** Whether it was not there yet: of one course there is one for each. */
  boolean add(Certificate it, AgencyId agency, @Nullable CourseId course, UserId by, Instant at) {
    return jdbc.sql(
                """
                insert into training.certificate (id, learner_id, agency_id, kind, held_on, course_id, evidence, by_user, at)
                values (:id, :learner, :agency, :kind, :on, :course::uuid, :evidence, :by, :at)
                on conflict do nothing
                """)
            .param("id", Id.random())
            .param("learner", it.learner().value())
            .param("agency", agency.value())
            .param("kind", it.kind())
            .param("on", Date.valueOf(it.heldOn()))
            .param("course", Rows.id(course))
            .param("evidence", it.evidence())
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .update()
        == 1;
  }

  /** They were not in that course after all. */
  void removeOf(CourseId course, LearnerId learner) {
    jdbc.sql("delete from training.certificate where course_id = :course and learner_id = :learner")
        .param("course", course.value())
        .param("learner", learner.value())
        .update();
  }

  /** What somebody learnt, the last first. */
  List<Certificate> certificates(LearnerId learner) {
    return jdbc.sql(
            """
            select learner_id, kind, held_on, evidence from training.certificate where learner_id = :learner
            order by held_on desc, id
            """)
        .param("learner", learner.value())
        .query((row, n) ->
            new Certificate(
                new LearnerId(row.getObject("learner_id", UUID.class)),
                row.getString("kind"),
                row.getDate("held_on").toLocalDate(),
                row.getString("evidence")))
        .list();
  }

  private static Learner row(ResultSet row, int number) throws SQLException {
    return new Learner(
        new LearnerId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        Rows.team(row),
        new HubId(row.getString("hub_id")),
        row.getString("post"),
        row.getString("name"),
        row.getString("email"),
        Rows.user(row, "user_id"),
        Rows.user(row, "keeper"),
        row.getDate("since").toLocalDate(),
        Rows.day(row, "until"));
  }
}
