package org.openmash.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of disagreements. */
@Component
class DisagreementStore {

  private static final String ALL =
      """
      select id, referral_id, agency_id, hub_id, what, theme, quick, began_at_level, level, state, raised_by, raised_at,
        since, due_at, result, settled_at
      from escalation.disagreement
      """;

  /** Only of these referrals; of all that the database shows where they are null. */
  private static final String OF = "(:of::uuid[] is null or referral_id = any(:of::uuid[])) ";

  private final JdbcClient jdbc;

  DisagreementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds one.
   *
   * @return whether there was none alive about this referral
   */
  boolean add(Disagreement raised) {
    return jdbc.sql(
                """
                insert into escalation.disagreement (id, referral_id, agency_id, what, theme, quick, began_at_level, level,
                  state, raised_by, raised_at, since, due_at)
                values (:id, :referral, :agency, :what, :theme, :quick, :level, :level, :state, :by, :at, :at, :due)
                on conflict do nothing
                """)
            .param("id", raised.id().value())
            .param("referral", raised.referral().value())
            .param("agency", raised.agency().value())
            .param("what", raised.what().name())
            .param("theme", raised.theme().name())
            .param("quick", raised.quick().toArray(String[]::new))
            .param("level", raised.level())
            .param("state", raised.state().name())
            .param("by", raised.raisedBy().value())
            .param("at", Timestamp.from(raised.raisedAt()))
            .param("due", timestamp(raised.due()))
            .update()
        == 1;
  }

  /** The one about this referral that is not at an end. */
  Optional<Disagreement> alive(ReferralId referral) {
    return jdbc.sql(ALL + "where referral_id = :id and state <> 'SETTLED'")
        .param("id", referral.value())
        .query(DisagreementStore::row)
        .optional();
  }

  /** All about this referral, the last first. */
  List<Disagreement> of(ReferralId referral) {
    return jdbc.sql(ALL + "where referral_id = :id order by raised_at desc, id")
        .param("id", referral.value())
        .query(DisagreementStore::row)
        .list();
  }

  /** Those not at an end that this actor's side sees, what is due first on top. */
  List<Disagreement> alive(@Nullable Set<ReferralId> of, int from, int most) {
    return jdbc.sql(
            ALL
                + "where state <> 'SETTLED' and "
                + OF
                + "order by state desc, due_at nulls last, id offset :from limit :most")
        .param("of", ids(of))
        .param("from", from)
        .param("most", most)
        .query(DisagreementStore::row)
        .list();
  }

  List<Disagreement> settledSince(@Nullable Set<ReferralId> of, Instant moment, int most) {
    return jdbc.sql(
            ALL
                + "where settled_at >= :since and "
                + OF
                + "order by settled_at desc, id limit :most")
        .param("of", ids(of))
        .param("since", Timestamp.from(moment))
        .param("most", most)
        .query(DisagreementStore::row)
        .list();
  }

  int count(@Nullable Set<ReferralId> of, DisagreementState state) {
    return jdbc.sql("select count(*) from escalation.disagreement where state = :state and " + OF)
        .param("of", ids(of))
        .param("state", state.name())
        .query(Integer.class)
        .single();
  }

  /** Those the hub did not answer in time, and nobody was told of since that moment. */
  List<Disagreement> late(Instant now, Instant toldBefore, int most) {
    return jdbc.sql(
            ALL
                + """
                where state = 'OPEN' and due_at < :now and (chased_at is null or chased_at < :before)
                order by due_at limit :most
                """)
        .param("now", Timestamp.from(now))
        .param("before", Timestamp.from(toldBefore))
        .param("most", most)
        .query(DisagreementStore::row)
        .list();
  }

  /**
   * Brings it to a level and a state.
   *
   * @return whether it still stood as it was read
   */
  boolean move(
      Disagreement from, DisagreementState to, int level, Instant now, @Nullable Instant due) {
    return jdbc.sql(
                """
                update escalation.disagreement set state = :to, level = :level, since = :now, due_at = :due, chased_at = null
                where id = :id and state = :state and level = :from
                """)
            .param("to", to.name())
            .param("level", level)
            .param("now", Timestamp.from(now))
            .param("due", timestamp(due))
            .param("id", from.id().value())
            .param("state", from.state().name())
            .param("from", from.level())
            .update()
        == 1;
  }

  void result(DisagreementId id, Result result) {
    jdbc.sql("update escalation.disagreement set result = :result where id = :id")
        .param("result", result.name())
        .param("id", id.value())
        .update();
  }

  boolean settle(Disagreement from, @Nullable Result result, Instant now) {
    return jdbc.sql(
                """
                update escalation.disagreement set state = 'SETTLED', settled_at = :now, due_at = null, result = :result
                where id = :id and state = :state
                """)
            .param("now", Timestamp.from(now))
            .param("result", result == null ? null : result.name())
            .param("id", from.id().value())
            .param("state", from.state().name())
            .update()
        == 1;
  }

  void chased(DisagreementId id, Instant now) {
    jdbc.sql("update escalation.disagreement set chased_at = :now where id = :id")
        .param("now", Timestamp.from(now))
        .param("id", id.value())
        .update();
  }

  static UUID @Nullable [] ids(@Nullable Set<ReferralId> referrals) {
    return referrals == null
        ? null
        : referrals.stream().map(ReferralId::value).toArray(UUID[]::new);
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static Disagreement row(ResultSet row, int number) throws SQLException {
    String result = row.getString("result");
    return new Disagreement(
        new DisagreementId(row.getObject("id", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        new HubId(row.getString("hub_id")),
        RaiseForm.What.valueOf(row.getString("what")),
        Theme.valueOf(row.getString("theme")),
        List.of((String[]) row.getArray("quick").getArray()),
        row.getInt("began_at_level"),
        row.getInt("level"),
        DisagreementState.valueOf(row.getString("state")),
        new UserId(row.getObject("raised_by", UUID.class)),
        row.getTimestamp("raised_at").toInstant(),
        row.getTimestamp("since").toInstant(),
        instant(row, "due_at"),
        result == null ? null : Result.valueOf(result),
        instant(row, "settled_at"));
  }
}
