package org.openmash.jointplan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of joint plans, the agencies in them, and what each does. */
@Component
class JointPlanStore {

  private static final String PLANS =
      "select id, agency_id, title, requirement, ended from jointplan.plan ";
  private static final String ACTIONS =
      """
      select id, plan_id, agency_id, owner, what, kind, due, state, progress from jointplan.action
      """;

  private final JdbcClient jdbc;

  JointPlanStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(JointPlan it, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into jointplan.plan (id, agency_id, title, requirement, by_user, at)
            values (:id, :agency, :title, :requirement, :by, :at)
            """)
        .param("id", it.id().value())
        .param("agency", it.agency().value())
        .param("title", it.title())
        .param("requirement", it.requirement())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  void end(JointPlanId id) {
    jdbc.sql("update jointplan.plan set ended = true where id = :id")
        .param("id", id.value())
        .update();
  }

  void add(JointPlanId plan, AgencyId agency, @Nullable UserId lead) {
    jdbc.sql(
            """
            insert into jointplan.party (plan_id, agency_id, lead_user) values (:plan, :agency, :lead::uuid)
            on conflict do nothing
            """)
        .param("plan", plan.value())
        .param("agency", agency.value())
        .param("lead", id(lead))
        .update();
  }

  void join(JointPlanId plan, AgencyId agency, UserId lead) {
    jdbc.sql(
            "update jointplan.party set lead_user = :lead where plan_id = :plan and agency_id = :agency")
        .param("lead", lead.value())
        .param("plan", plan.value())
        .param("agency", agency.value())
        .update();
  }

  Optional<JointPlan> find(JointPlanId id) {
    return jdbc.sql(PLANS + "where id = :id")
        .param("id", id.value())
        .query(JointPlanStore::plan)
        .optional();
  }

  /** Those this actor sees, the last begun first. */
  List<JointPlan> plans() {
    return jdbc.sql(PLANS + "order by ended, at desc, id").query(JointPlanStore::plan).list();
  }

  List<JointPlan.Party> parties(JointPlanId plan) {
    return jdbc.sql("select agency_id, lead_user from jointplan.party where plan_id = :plan")
        .param("plan", plan.value())
        .query((row, n) ->
            new JointPlan.Party(
                new AgencyId(row.getObject("agency_id", UUID.class)), user(row, "lead_user")))
        .list();
  }

  void add(JointAction it) {
    write(
        it,
        """
        insert into jointplan.action (id, plan_id, agency_id, owner, what, kind, due, state, progress)
        values (:id, :plan, :agency, :owner::uuid, :what, :kind, :due, :state, :progress)
        """);
  }

  void change(JointAction it) {
    write(
        it,
        """
        update jointplan.action set agency_id = :agency, owner = :owner::uuid, what = :what, kind = :kind,
          due = :due, state = :state, progress = :progress where id = :id and plan_id = :plan
        """);
  }

  /** As it is from now on; kept for good. */
  void keep(JointAction it, UserId by, Instant at) {
    bound(
            it,
            """
            insert into jointplan.change (id, action_id, plan_id, agency_id, owner, what, kind, due, state,
              progress, by_user, at)
            values (:change, :id, :plan, :agency, :owner::uuid, :what, :kind, :due, :state, :progress, :by, :at)
            """)
        .param("change", Id.random())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  private void write(JointAction it, String sql) {
    bound(it, sql).update();
  }

  private JdbcClient.StatementSpec bound(JointAction it, String sql) {
    return jdbc.sql(sql)
        .param("id", it.id().value())
        .param("plan", it.plan().value())
        .param("agency", it.agency().value())
        .param("owner", id(it.owner()))
        .param("what", it.what())
        .param("kind", it.kind())
        .param("due", Date.valueOf(it.due()))
        .param("state", it.state().name())
        .param("progress", it.progress());
  }

  Optional<JointAction> find(JointActionId id) {
    return jdbc.sql(ACTIONS + "where id = :id")
        .param("id", id.value())
        .query((row, n) -> action(row, "id"))
        .optional();
  }

  /** What is due first on top; what is over below. */
  List<JointAction> actions(Collection<JointPlanId> plans) {
    return jdbc.sql(ACTIONS + "where plan_id = any(:plans) order by (state <> 'OPEN'), due, id")
        .param("plans", plans.stream().map(JointPlanId::value).toArray(UUID[]::new))
        .query((row, n) -> action(row, "id"))
        .list();
  }

  /** The last first. */
  List<JointAction.Change> changes(JointActionId action) {
    return jdbc.sql(
            """
            select action_id, plan_id, agency_id, owner, what, kind, due, state, progress, by_user, at
            from jointplan.change where action_id = :action order by at desc, id
            """)
        .param("action", action.value())
        .query((row, n) ->
            new JointAction.Change(
                action(row, "action_id"),
                new UserId(row.getObject("by_user", UUID.class)),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  private static @Nullable UUID id(@Nullable UserId user) {
    return user == null ? null : user.value();
  }

  private static @Nullable UserId user(ResultSet row, String column) throws SQLException {
    UUID user = row.getObject(column, UUID.class);
    return user == null ? null : new UserId(user);
  }

  private static JointPlan plan(ResultSet row, int number) throws SQLException {
    return new JointPlan(
        new JointPlanId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("title"),
        row.getString("requirement"),
        row.getBoolean("ended"));
  }

  private static JointAction action(ResultSet row, String id) throws SQLException {
    return new JointAction(
        new JointActionId(row.getObject(id, UUID.class)),
        new JointPlanId(row.getObject("plan_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        user(row, "owner"),
        row.getString("what"),
        row.getString("kind"),
        row.getDate("due").toLocalDate(),
        JointAction.State.valueOf(row.getString("state")),
        row.getString("progress"));
  }
}
