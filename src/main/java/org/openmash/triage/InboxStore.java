package org.openmash.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lists of the desk, each by its own index: a page costs the same however many lie. */
@Component
class InboxStore {

  /** Said again besides the policy, so that a list is walked along the index of its hub. */
  static final String HERE = "c.hub_id = (select scope.hub_id())";

  private static final String UNDER_WAY = HERE + " and c.state in ('WAITING', 'TAKEN')";
  private static final String OPEN = UNDER_WAY + " and (c.state = 'TAKEN' or not c.to_check)";
  private static final String PROPOSED =
      "c.referral_id in (select d.referral_id from triage.decision d where d.state = 'PROPOSED')";

  private static final String SOONEST =
      "(c.due_at, c.weight, c.referral_id) > (coalesce(:moment::timestamptz, 'infinity'), :weight, :id)";
  private static final String NEWEST =
      "(c.received_at, c.referral_id) < (:moment::timestamptz, :id)";

  /** What came in longer ago is no news, whenever it is told here: a backlog that is read in. */
  private static final Duration NEWS = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  InboxStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One contact of a list with what it is ordered by. */
  record Found(ContactLine contact, Place place) {}

  List<Found> after(Filter filter, UserId me, @Nullable Place place, int limit) {
    boolean newest = filter.tray() == Tray.DECIDED;
    String order =
        newest
            ? " order by c.received_at desc, c.referral_id desc"
            : " order by c.due_at, c.weight, c.referral_id";
    String from = place == null ? "" : " and " + (newest ? NEWEST : SOONEST);
    JdbcClient.StatementSpec query =
        jdbc.sql(TriageStore.LINES + "where " + where(filter) + from + order + " limit :limit")
            .params(params(filter, me))
            .param("limit", limit);
    if (place != null) {
      query =
          query
              .param("moment", place.moment() == null ? null : Timestamp.from(place.moment()))
              .param("weight", place.weight())
              .param("id", place.referral().value());
    }
    return query.query(newest ? InboxStore::foundByTime : InboxStore::found).list();
  }

  static Found found(ResultSet row, int number) throws SQLException {
    ContactLine line = TriageStore.line(row, number);
    return new Found(line, new Place(TriageStore.due(row), row.getInt("weight"), line.referral()));
  }

  private static Found foundByTime(ResultSet row, int number) throws SQLException {
    ContactLine line = TriageStore.line(row, number);
    return new Found(line, new Place(line.receivedAt(), 0, line.referral()));
  }

  int count(Filter filter, UserId me) {
    return jdbc.sql("select count(*) from triage.contact c where " + where(filter))
        .params(params(filter, me))
        .query(Integer.class)
        .single();
  }

  /** All the badges at once: one walk over what is open. */
  Map<Tray, Integer> counts(UserId me) {
    return jdbc.sql(
            """
            select count(*) filter (where c.state = 'TAKEN' or not c.to_check),
              count(*) filter (where c.state = 'WAITING' and not c.to_check),
              count(*) filter (where c.taken_by = :me and c.state = 'TAKEN'),
              count(*) filter (where c.state = 'WAITING' and c.to_check),
              (select count(distinct d.referral_id) from triage.decision d where d.state = 'PROPOSED')
            from triage.contact c where
            """
                + UNDER_WAY)
        .param("me", me.value())
        .query((row, n) ->
            new EnumMap<>(
                Map.of(
                    Tray.OPEN, row.getInt(1),
                    Tray.WAITING, row.getInt(2),
                    Tray.MINE, row.getInt(3),
                    Tray.CHECK, row.getInt(4),
                    Tray.TO_AUTHORISE, row.getInt(5))))
        .single();
  }

  private static String where(Filter filter) {
    StringBuilder where = new StringBuilder(tray(filter.tray()));
    if (!filter.colours().isEmpty()) {
      where.append(" and coalesce(c.rag, c.suggested) = any(:colours)");
    }
    return where.append(lasting(filter)).toString();
  }

  private static String tray(Tray tray) {
    return switch (tray) {
      case OPEN -> OPEN;
      case WAITING -> UNDER_WAY + " and c.state = 'WAITING' and not c.to_check";
      case CHECK -> UNDER_WAY + " and c.state = 'WAITING' and c.to_check";
      case MINE -> "c.taken_by = :me and c.state = 'TAKEN'";
      case TO_AUTHORISE -> PROPOSED;
      case DECIDED -> HERE + " and c.state not in ('WAITING', 'TAKEN')";
    };
  }

  /** What never changes of a contact once it has come in. */
  private static String lasting(Filter filter) {
    StringBuilder where = new StringBuilder();
    if (!filter.kinds().isEmpty()) {
      where.append(" and c.kind = any(:kinds)");
    }
    if (!filter.agencies().isEmpty()) {
      where.append(" and c.agency_kind = any(:agencies)");
    }
    for (Filter.Flag flag : filter.flags()) {
      where.append(
          switch (flag) {
            case IN_DANGER -> " and c.in_danger";
            case UNBORN -> " and c.unborn";
            case EARLY_HELP -> " and c.early_help";
          });
    }
    return where.toString();
  }

  private static Map<String, Object> params(Filter filter, UserId me) {
    Map<String, Object> params = new HashMap<>();
    params.put("me", me.value());
    params.put("colours", names(filter.colours()));
    params.put("kinds", names(filter.kinds()));
    params.put("agencies", names(filter.agencies()));
    return params;
  }

  private static String[] names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }

  /**
   * How many have ever come in that the filter could show, and what the count stands upon. Arrivals
   * are numbered before they are kept, so the last few before the newest are counted again: one
   * kept late is still seen.
   */
  Arrivals arrivals(Filter filter) {
    long base =
        jdbc.sql("select coalesce(max(c.arrival), 0) from triage.contact c where " + HERE)
                .query(Long.class)
                .single()
            - Arrivals.LATE;
    return new Arrivals(base, since(filter, base));
  }

  int since(Filter filter, long base) {
    return jdbc.sql(
            "select count(*) from triage.contact c where "
                + HERE
                + " and c.arrival > :base and c.received_at > :lately and c.to_check = :check"
                + lasting(filter))
        .param("check", filter.tray() == Tray.CHECK)
        .param("base", base)
        .param("lately", Timestamp.from(clock.instant().minus(NEWS)))
        .params(params(filter, new UserId(new UUID(0, 0))))
        .query(Integer.class)
        .single();
  }
}
