package org.openmash.monitor;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps packs, and reads what referral and informationrequest publish of each agency's own. */
@Component
class PackStore {

  private static final String COLUMNS =
      "select id, agency_id, agency_name, month, made_at from monitor.pack";

  private final JdbcClient jdbc;

  PackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Agencies that sent or were asked anything in these months and have no pack of the last yet. */
  List<AgencyId> without(YearMonth month) {
    return jdbc.sql(
            """
            select a.agency_id from (
              select f.agency_id from reporting.referral_facts f where f.received_at >= :from and f.received_at < :until
              union select q.agency_id from reporting.request_facts q where q.at >= :from and q.at < :until) a
            where not exists (select from monitor.pack p where p.agency_id = a.agency_id and p.month = :month)
            """)
        .param("from", start(Pack.before(month).getFirst()))
        .param("until", start(month.plusMonths(1)))
        .param("month", month.atDay(1))
        .query((row, n) -> new AgencyId(row.getObject(1, UUID.class)))
        .list();
  }

  OwnMonths of(AgencyId agency, YearMonth month) {
    return new OwnMonths(
        Pack.before(month), sent(agency, month), asked(agency, month), happened(agency, month));
  }

  private List<OwnMonths.Sent> sent(AgencyId agency, YearMonth month) {
    return jdbc.sql(
            """
            select f.id, f.child_id, f.received_at, f.proposed_level, t.outcome_key, t.level, t.decided_at
            from reporting.referral_facts f
            left join lateral (select x.outcome_key, x.level, x.decided_at from reporting.told_facts x
              where x.child_id = f.child_id order by x.id desc limit 1) t on true
            where f.agency_id = :agency and f.received_at >= :from and f.received_at < :until
            """)
        .param("agency", agency.value())
        .param("from", start(Pack.before(month).getFirst()))
        .param("until", start(month.plusMonths(1)))
        .query((row, n) ->
            new OwnMonths.Sent(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getTimestamp("received_at").toInstant(),
                row.getString("proposed_level"),
                row.getString("outcome_key"),
                row.getString("level"),
                instant(row.getTimestamp("decided_at"))))
        .list();
  }

  private List<OwnMonths.Asked> asked(AgencyId agency, YearMonth month) {
    return jdbc.sql(
            """
            select at, due_at, settled_at from reporting.request_facts
            where agency_id = :agency and at >= :from and at < :until and state <> 'WITHDRAWN'
            """)
        .param("agency", agency.value())
        .param("from", start(Pack.before(month).getFirst()))
        .param("until", start(month.plusMonths(1)))
        .query((row, n) ->
            new OwnMonths.Asked(
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("settled_at"))))
        .list();
  }

  private List<OwnMonths.Happened> happened(AgencyId agency, YearMonth month) {
    return jdbc.sql(
            """
            select 'DISAGREED' as what, d.raised_at as at from reporting.disagreement_facts d where d.agency_id = :agency
            union all
            select 'SETTLED', d.settled_at from reporting.disagreement_facts d
            where d.agency_id = :agency and d.settled_at is not null
            union all
            select 'RIGHT', d.settled_at from reporting.disagreement_facts d
            where d.agency_id = :agency and d.settled_at is not null and d.result in ('UPHELD', 'CHANGED', 'PARTLY')
            union all
            select 'THANKED', t.at from reporting.thanks_facts t where t.agency_id = :agency and t.by_hub
            """)
        .param("agency", agency.value())
        .query((row, n) ->
            new OwnMonths.Happened(
                Pack.What.valueOf(row.getString("what")), row.getTimestamp("at").toInstant()))
        .list();
  }

  /** Keeps it, unless there is one of that agency and month. */
  boolean add(Pack pack) {
    boolean isNew =
        jdbc.sql(
                    """
                    insert into monitor.pack (id, agency_id, agency_name, month, made_at)
                    values (:id, :agency, :name, :month, :made) on conflict (agency_id, month) do nothing
                    """)
                .param("id", pack.id().value())
                .param("agency", pack.of().value())
                .param("name", pack.agency())
                .param("month", pack.month().atDay(1))
                .param("made", Timestamp.from(pack.made()))
                .update()
            == 1;
    for (int place = 0; isNew && place < pack.lines().size(); place++) {
      add(pack, place, pack.lines().get(place));
    }
    return isNew;
  }

  private void add(Pack pack, int place, Pack.Line line) {
    jdbc.sql("insert into monitor.pack_line values (:pack, :agency, :place, :what, :word, :counts)")
        .param("pack", pack.id().value())
        .param("agency", pack.of().value())
        .param("place", place)
        .param("what", line.what().name())
        .param("word", line.word())
        .param("counts", line.counts().toArray(Integer[]::new))
        .update();
  }

  void add(Pack pack, Pack.Kind kind, Locale language, byte[] bytes) {
    jdbc.sql("insert into monitor.pack_file values (:pack, :agency, :kind, :language, :bytes)")
        .param("pack", pack.id().value())
        .param("agency", pack.of().value())
        .param("kind", kind.name())
        .param("language", language.getLanguage())
        .param("bytes", bytes)
        .update();
  }

  /** The newest month first; without their lines. */
  List<Pack> ofAgency(AgencyId agency) {
    return jdbc.sql(COLUMNS + " where agency_id = ? order by month desc")
        .param(agency.value())
        .query((row, n) -> pack(row, List.of()))
        .list();
  }

  Optional<Pack> find(PackId id) {
    List<Pack.Line> lines = lines(id);
    return jdbc.sql(COLUMNS + " where id = ?")
        .param(id.value())
        .query((row, n) -> pack(row, lines))
        .optional();
  }

  private List<Pack.Line> lines(PackId id) {
    return jdbc.sql(
            "select what, word, counts from monitor.pack_line where pack_id = ? order by place")
        .param(id.value())
        .query((row, n) ->
            new Pack.Line(
                Pack.What.valueOf(row.getString("what")),
                row.getString("word"),
                counts(row.getArray("counts"))))
        .list();
  }

  Optional<byte[]> file(PackId id, Pack.Kind kind, Locale language) {
    return jdbc.sql(
            "select bytes from monitor.pack_file where pack_id = :id and kind = :kind and language = :language")
        .param("id", id.value())
        .param("kind", kind.name())
        .param("language", language.getLanguage())
        .query((row, n) -> Objects.requireNonNull(row.getBytes(1)))
        .optional();
  }

  private static Pack pack(ResultSet row, List<Pack.Line> lines) throws SQLException {
    return new Pack(
        new PackId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("agency_name"),
        YearMonth.from(row.getObject("month", LocalDate.class)),
        row.getTimestamp("made_at").toInstant(),
        lines);
  }

  private static List<@Nullable Integer> counts(Array array) throws SQLException {
    List<@Nullable Integer> counts = new ArrayList<>();
    for (@Nullable Object count : (@Nullable Object[]) array.getArray()) {
      counts.add((@Nullable Integer) count);
    }
    return counts;
  }

  private static Timestamp start(YearMonth month) {
    return Timestamp.from(month.atDay(1).atStartOfDay(HubClock.LONDON).toInstant());
  }

  private static @Nullable Instant instant(@Nullable Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }
}
