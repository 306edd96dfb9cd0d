package org.openmash.monitor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openmash.database.Work;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hub against its promises, for everybody: counted over twelve months, small counts untold. */
@Facade
public class PublicPromises {

  private static final Actor PROGRAM = Actor.system("what the hub promises");
  private static final Duration FRESH = Duration.ofMinutes(30);
  private static final Duration YEAR = Duration.ofDays(365);

  private final JdbcClient jdbc;
  private final Hubs hubs;
  private final Work work;
  private final Clock clock;
  private final Map<HubId, Counted> counted = new ConcurrentHashMap<>();

  private record Counted(Instant at, List<PublicPromise> promises) {}

  PublicPromises(JdbcClient jdbc, Hubs hubs, Work work, Clock clock) {
    this.jdbc = jdbc;
    this.hubs = hubs;
    this.work = work;
    this.clock = clock;
  }

  /**
   * For each hub of the installation; up to half an hour old, since anybody may ask at any rate.
   */
  public Map<Hub, List<PublicPromise>> kept(Actor actor) {
    Map<Hub, List<PublicPromise>> all = new LinkedHashMap<>();
    hubs.all().forEach(hub -> all.put(hub, of(actor, hub.id())));
    return all;
  }

  /** The same of one hub; empty where nothing was due. */
  public List<PublicPromise> of(Actor actor, HubId hub) {
    Instant now = clock.instant();
    return counted
        .compute(
            hub,
            (id, before) ->
                before != null && before.at().plus(FRESH).isAfter(now) && !before.at().isAfter(now)
                    ? before
                    : new Counted(now, work.as(PROGRAM.at(id), () -> count(id, now))))
        .promises();
  }

  private List<PublicPromise> count(HubId hub, Instant now) {
    return jdbc.sql(
            """
            select case
                when rule = 'T1' then 'decided'
                when rule like 'FRONT.feedback%' then 'told'
                when rule like 'T26.%' and rule <> 'T26.reply' then 'answered'
                when rule = 'T27.subject-access' then 'own-record' end as word,
              count(*) as due, count(*) filter (where state = 'met' and settled_at <= due_at) as kept
            from reporting.deadline_facts
            where hub_id = :hub and due_at >= :since and due_at < :now
              and (state <> 'cancelled' or rule like 'FRONT.feedback%' or rule like 'T26.%')
              and (rule in ('T1', 'T27.subject-access') or rule like 'FRONT.feedback%'
                or (rule like 'T26.%' and rule <> 'T26.reply'))
            group by 1 order by 1
            """)
        .param("hub", hub.value())
        .param("since", Timestamp.from(now.minus(YEAR)))
        .param("now", Timestamp.from(now))
        .query((row, n) ->
            PublicPromise.of(row.getString("word"), row.getLong("due"), row.getLong("kept")))
        .list();
  }
}
