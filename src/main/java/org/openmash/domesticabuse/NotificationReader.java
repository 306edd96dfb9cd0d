package org.openmash.domesticabuse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.hub.Hubs;
import org.openmash.hub.Whereabouts;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Answer;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads notifications as lists show them, each with what its household's months before show. */
@Component
class NotificationReader implements Whereabouts {

  private static final String LINES =
      """
      select n.id, n.reference, n.agency_id, n.police_reference, n.household_id, n.happened_at, n.received_at,
        n.victim, n.marac, n.grade_word,
        (select count(*) from domesticabuse.notification e where e.household_id = n.household_id
          and (e.happened_at, e.id) <= (n.happened_at, n.id)
          and e.happened_at > n.happened_at - make_interval(months => :months)) as incidents,
        (select e.grade_word from domesticabuse.notification e where e.household_id = n.household_id
          and (e.happened_at, e.id) < (n.happened_at, n.id)
          and e.happened_at > n.happened_at - make_interval(months => :months)
          order by e.happened_at desc, e.id desc limit 1) as before
      from domesticabuse.notification n
      """;

  private static final String ORDER =
      " order by n.received_on desc, n.grade desc, n.received_at desc, n.id desc limit :size";

  private final JdbcClient jdbc;
  private final Hubs hubs;
  private final Guidance guidance;

  NotificationReader(JdbcClient jdbc, Hubs hubs, Guidance guidance) {
    this.jdbc = jdbc;
    this.hubs = hubs;
    this.guidance = guidance;
  }

  /** Newest day first, within it by grade, then by time; after the one given, or from the top. */
  List<NotificationLine> page(@Nullable Grade grade, @Nullable NotificationId after, int size) {
    return withChildren(
        jdbc.sql(
                LINES
                    + """
                     where (:grade::int is null or n.grade = :grade::int)
                      and (:after::uuid is null or (n.received_on, n.grade, n.received_at, n.id) <
                        (select a.received_on, a.grade, a.received_at, a.id
                         from domesticabuse.notification a where a.id = :after::uuid))
                    """
                    + ORDER)
            .param("months", guidance.repeatMonths())
            .param("grade", grade == null ? null : grade.ordinal())
            .param("after", after == null ? null : after.value())
            .param("size", size)
            .query(this::line)
            .list());
  }

  List<NotificationLine> lines(Collection<NotificationId> ids) {
    return withChildren(
        jdbc.sql(LINES + " where n.id = any(:ids)" + ORDER)
            .param("months", guidance.repeatMonths())
            .param("ids", ids.stream().map(NotificationId::value).toArray(UUID[]::new))
            .param("size", ids.size())
            .query(this::line)
            .list());
  }

  /** Everything known of one household, latest incident first. */
  List<NotificationLine> household(UUID household) {
    return withChildren(
        jdbc.sql(
                LINES
                    + " where n.household_id = :household order by n.happened_at desc, n.id desc limit 100")
            .param("months", guidance.repeatMonths())
            .param("household", household)
            .query(this::line)
            .list());
  }

  private List<NotificationLine> withChildren(List<NotificationLine> lines) {
    Map<UUID, List<InvolvedChild>> children =
        jdbc
            .sql(
                """
                select notification_id, id, position, name, born, expected, present, resident, heard, school
                from domesticabuse.child where notification_id = any(:ids) order by position
                """)
            .param("ids", lines.stream().map(line -> line.id().value()).toArray(UUID[]::new))
            .query((row, n) -> Map.entry(row.getObject("notification_id", UUID.class), child(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return lines.stream()
        .map(line -> line.withChildren(children.getOrDefault(line.id().value(), List.of())))
        .toList();
  }

  private NotificationLine line(ResultSet row, int n) throws SQLException {
    String before = row.getString("before");
    int incidents = row.getInt("incidents");
    return new NotificationLine(
        new NotificationId(row.getObject("id", UUID.class)),
        Reference.parse(row.getString("reference")),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("police_reference"),
        row.getObject("household_id", UUID.class),
        row.getTimestamp("happened_at").toInstant(),
        row.getTimestamp("received_at").toInstant(),
        row.getString("victim"),
        row.getBoolean("marac"),
        new Pattern(
            incidents,
            before == null ? null : Grade.valueOf(before),
            Grade.valueOf(row.getString("grade_word")),
            incidents >= guidance.frequent()),
        List.of());
  }

  private static InvolvedChild child(ResultSet row) throws SQLException {
    return new InvolvedChild(
        row.getObject("id", UUID.class),
        row.getInt("position"),
        row.getString("name"),
        row.getObject("born", LocalDate.class),
        row.getObject("expected", LocalDate.class),
        Answer.valueOf(row.getString("present")),
        Answer.valueOf(row.getString("resident")),
        Answer.valueOf(row.getString("heard")),
        row.getString("school"));
  }

  /** The hub that holds it. */
  HubId hubOf(NotificationId id) {
    return jdbc.sql("select hub_id from domesticabuse.notification where id = :id")
        .param("id", id.value())
        .query((row, n) -> new HubId(row.getString(1)))
        .single();
  }

  /**
   * The hub a new one goes to: that of whoever writes it down, or the one that serves where the
   * household lives. One force speaks to many hubs and a file of a night is not sorted by them.
   */
  HubId hubFor(Actor actor, PoliceNotification told) {
    return actor.hub() != null
        ? actor.hub()
        : told.home().postcode().toOptional().flatMap(hubs::serving).orElseGet(hubs::here).id();
  }

  @Override
  public String kind() {
    return PoliceNotifications.KIND;
  }

  @Override
  public Map<UUID, String> districtsOf(Collection<UUID> ids) {
    Map<UUID, String> districts = new HashMap<>();
    jdbc.sql(
            """
            select id, regexp_replace(upper(recorded #>> '{answers,home,postcode,value}'), ' *[0-9][A-Z][A-Z] *$', '')
            from domesticabuse.notification
            where id = any(:ids) and recorded #>> '{answers,home,postcode,value}' is not null
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, n) -> districts.put(row.getObject(1, UUID.class), row.getString(2)))
        .list();
    return districts;
  }
}
