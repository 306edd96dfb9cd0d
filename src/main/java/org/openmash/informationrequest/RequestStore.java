package org.openmash.informationrequest;

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
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies were asked; an asked row is never written anew, only how it stands. */
@Component
class RequestStore {

  private static final String SELECT =
      """
      select id, reference, contact_id, agency_id, asked, basis, urgency, by_user, by_name, at, due_at, reminders, last_at,
        state, settled_at, more_until, more_why, more_state, withdrawn_why
      from informationrequest.request
      """;

  private final JdbcClient jdbc;

  RequestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Request request) {
    jdbc.sql(
            """
            insert into informationrequest.request
              (id, reference, contact_id, agency_id, asked, basis, urgency, by_user, by_name, at, due_at, last_at, state)
            values (:id, :reference, :contact, :agency, :asked::jsonb, :basis::jsonb, :urgency, :by, :name, :at, :due, :at, 'WAITING')
            """)
        .param("id", request.id().value())
        .param("reference", request.reference().value())
        .param("contact", request.contact().value())
        .param("agency", request.agency().value())
        .param("asked", request.asked().json())
        .param("basis", request.basis().json())
        .param("urgency", request.clock().urgency().name())
        .param("by", request.clock().by().value())
        .param("name", request.clock().name())
        .param("at", Timestamp.from(request.clock().at()))
        .param("due", Timestamp.from(request.clock().due()))
        .update();
  }

  Optional<Request> find(RequestId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(RequestStore::row)
        .optional();
  }

  /** Always one at a time. */
  Optional<Request> locked(RequestId id) {
    return jdbc.sql(SELECT + "where id = :id for update")
        .param("id", id.value())
        .query(RequestStore::row)
        .optional();
  }

  List<Request> of(ReferralId contact) {
    return jdbc.sql(SELECT + "where contact_id = :contact order by at, reference")
        .param("contact", contact.value())
        .query(RequestStore::row)
        .list();
  }

  /** The agency's own, open ones first and the soonest of these on top. */
  List<Request> to(AgencyId agency, int most) {
    return jdbc.sql(
            SELECT
                + """
                where agency_id = :agency
                order by state <> 'WAITING', case when state = 'WAITING' then due_at end, at desc limit :most
                """)
        .param("agency", agency.value())
        .param("most", most)
        .query(RequestStore::row)
        .list();
  }

  /** Those nobody has answered, the soonest first. */
  List<Request> waiting(int most) {
    return jdbc.sql(SELECT + "where state = 'WAITING' order by due_at limit :most")
        .param("most", most)
        .query(RequestStore::row)
        .list();
  }

  int waitingCount(@Nullable AgencyId agency) {
    return jdbc.sql(
            """
            select count(*) from informationrequest.request
            where state = 'WAITING' and (:agency::uuid is null or agency_id = :agency::uuid)
            """)
        .param("agency", agency == null ? null : agency.value())
        .query(Integer.class)
        .single();
  }

  /** Those asked since, whatever became of them. */
  List<Request> since(Instant moment) {
    return jdbc.sql(SELECT + "where at >= :moment")
        .param("moment", Timestamp.from(moment))
        .query(RequestStore::row)
        .list();
  }

  List<Request> all(Collection<UUID> ids) {
    return jdbc.sql(SELECT + "where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(RequestStore::row)
        .list();
  }

  /** The first moment at which something was said stays. */
  void move(RequestId id, RequestState state, Instant at) {
    jdbc.sql(
            """
            update informationrequest.request set state = :state, settled_at = coalesce(settled_at, :at) where id = :id
            """)
        .param("id", id.value())
        .param("state", state.name())
        .param("at", Timestamp.from(at))
        .update();
  }

  void withdrawn(RequestId id, String why) {
    jdbc.sql("update informationrequest.request set withdrawn_why = :why where id = :id")
        .param("id", id.value())
        .param("why", why)
        .update();
  }

  void reminded(RequestId id, Instant at) {
    jdbc.sql(
            "update informationrequest.request set reminders = reminders + 1, last_at = :at where id = :id")
        .param("id", id.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  void more(RequestId id, MoreTime more) {
    jdbc.sql(
            """
            update informationrequest.request set more_until = :until, more_why = :why, more_state = :state,
              due_at = case when :state = 'GRANTED' then greatest(due_at, :until) else due_at end
            where id = :id
            """)
        .param("id", id.value())
        .param("until", Timestamp.from(more.until()))
        .param("why", more.why())
        .param("state", more.state().name())
        .update();
  }

  private static Request row(ResultSet row, int n) throws SQLException {
    Timestamp settled = row.getTimestamp("settled_at");
    return new Request(
        new RequestId(row.getObject("id", UUID.class)),
        new Reference(row.getString("reference")),
        new ReferralId(row.getObject("contact_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        Asked.parse(row.getString("asked")),
        Basis.parse(row.getString("basis")),
        new Request.Clock(
            Urgency.valueOf(row.getString("urgency")),
            new UserId(row.getObject("by_user", UUID.class)),
            row.getString("by_name"),
            row.getTimestamp("at").toInstant(),
            row.getTimestamp("due_at").toInstant(),
            row.getInt("reminders"),
            row.getTimestamp("last_at").toInstant()),
        RequestState.valueOf(row.getString("state")),
        settled == null ? null : settled.toInstant(),
        moreOf(row),
        row.getString("withdrawn_why"));
  }

  private static @Nullable MoreTime moreOf(ResultSet row) throws SQLException {
    Timestamp until = row.getTimestamp("more_until");
    return until == null
        ? null
        : new MoreTime(
            until.toInstant(),
            row.getString("more_why"),
            MoreTime.State.valueOf(row.getString("more_state")));
  }
}
