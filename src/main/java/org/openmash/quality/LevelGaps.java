package org.openmash.quality;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.UnknownId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The gap between how agencies and the hub see need: the level whoever referred proposed, beside
 * the one that was decided, over twelve months.
 */
@Facade
public class LevelGaps {

  private static final int MONTHS = 12;
  private final JdbcClient jdbc;
  private final Agencies agencies;
  private final Clock clock;

  LevelGaps(JdbcClient jdbc, Agencies agencies, Clock clock) {
    this.jdbc = jdbc;
    this.agencies = agencies;
    this.clock = clock;
  }

  /**
   * The same children, looked at four ways.
   *
   * @param months by the month they were received, the earliest first; of each the first day
   * @param agencies by name, the widest gap first
   */
  public record Views(
      List<LevelGap> months,
      List<LevelGap> kinds,
      List<LevelGap> districts,
      List<LevelGap> agencies) {}

  private record Row(AgencyId agency, LocalDate month, LevelGap gap) {}

  /**
   * Everything of the actor's hub.
   *
   * @throws UnknownId for whoever is not of the hub
   */
  public Views all(Actor actor) {
    if (!actor.isHub()) {
      throw new UnknownId();
    }
    List<Row> rows = rows();
    Map<AgencyId, Agency> known = new HashMap<>();
    rows.stream()
        .map(Row::agency)
        .distinct()
        .forEach(id -> agencies.find(actor, id).ifPresent(agency -> known.put(id, agency)));
    return new Views(
        months(rows),
        by(rows, known, agency -> agency.kind().key()),
        by(rows, known, agency -> agency.reach().district()),
        by(rows, known, Agency::name));
  }

  /** Empty for somebody without an account, whom the directory does not know. */
  private static List<LevelGap> by(
      List<Row> rows, Map<AgencyId, Agency> known, Function<Agency, String> what) {
    return by(rows, row -> Optional.ofNullable(known.get(row.agency())).map(what).orElse(""));
  }

  private static List<LevelGap> months(List<Row> rows) {
    return by(rows, row -> row.month().toString()).stream()
        .sorted(Comparator.comparing(LevelGap::of))
        .toList();
  }

  private static List<LevelGap> by(List<Row> rows, Function<Row, String> what) {
    Map<String, LevelGap> all = new TreeMap<>();
    rows.forEach(
        row -> all.merge(what.apply(row), row.gap().named(what.apply(row)), LevelGap::plus));
    List<LevelGap> gaps = new ArrayList<>(all.values());
    gaps.sort(Comparator.comparingDouble(LevelGap::mean).reversed());
    return gaps;
  }

  private List<Row> rows() {
    LocalDate first =
        LocalDate.ofInstant(clock.instant(), HubClock.LONDON)
            .withDayOfMonth(1)
            .minusMonths(MONTHS - 1L);
    Instant since = first.atStartOfDay(HubClock.LONDON).toInstant();
    return jdbc.sql(
            """
            select r.agency_id, date_trunc('month', r.received_at at time zone 'Europe/London')::date as month,
              count(*) as decided,
              count(*) filter (where d.level = r.proposed_level) as same,
              count(*) filter (where d.level < r.proposed_level) as lower,
              count(*) filter (where d.level > r.proposed_level) as higher,
              sum(abs(d.level::int - r.proposed_level::int)) as distance
            from reporting.referral_facts r
            join reporting.settled_decision d on d.referral_id = r.id and d.child_id = r.child_id
            where r.received_at >= :since and r.proposed_level ~ '^[0-9]$' and d.level ~ '^[0-9]$'
            group by 1, 2
            """)
        .param("since", Timestamp.from(since))
        .query((row, n) ->
            new Row(
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getObject("month", LocalDate.class),
                new LevelGap(
                    "",
                    row.getInt("decided"),
                    row.getInt("same"),
                    row.getInt("lower"),
                    row.getInt("higher"),
                    row.getInt("distance"))))
        .list();
  }
}
