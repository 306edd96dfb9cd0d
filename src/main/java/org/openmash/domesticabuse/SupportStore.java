package org.openmash.domesticabuse;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of support, never overwritten: the latest record of a step counts. */
@Component
class SupportStore {

  private static final String DAYS =
      """
      with step as (
        select distinct on (notification_id, step) notification_id, step, day
        from domesticabuse.support order by notification_id, step, id desc
      ), wait as (
        select n.id, n.reference, coalesce(f.day, n.received_on) as since, t.day as until
        from domesticabuse.notification n
        left join step f on f.notification_id = n.id and f.step = :from
        left join step t on t.notification_id = n.id and t.step = :to
        left join step d on d.notification_id = n.id and d.step = 'DECLINED'
        where n.received_on > :after and (:from = 'NOTHING' or f.day is not null)
          and (t.day is not null or d.day is null or :to = 'PROGRAMME_STARTED')
      )
      """;

  private final JdbcClient jdbc;

  SupportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(NotificationStore.Owner owner, Support.NewStep step, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into domesticabuse.support (notification_id, agency_id, step, day, by_user, at)
            values (:id, :agency, :step, :day, :by, :at)
            """)
        .param("id", owner.id().value())
        .param("agency", owner.agency().value())
        .param("step", step.step().name())
        .param("day", step.day())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Support> of(NotificationId id) {
    return jdbc.sql(
            """
            select step, day from (
              select distinct on (step) step, day, id from domesticabuse.support
              where notification_id = :id order by step, id desc) latest
            order by day, id
            """)
        .param("id", id.value())
        .query((row, n) ->
            new Support(
                Support.Step.valueOf(row.getString("step")), row.getObject("day", LocalDate.class)))
        .list();
  }

  Support.Wait wait(Support.Stretch stretch, LocalDate today) {
    return jdbc.sql(
            DAYS
                + """
                select count(until) as ended,
                  percentile_disc(0.5) within group (order by until - since) filter (where until is not null) as median
                from wait
                """)
        .param("from", from(stretch))
        .param("to", to(stretch))
        .param("after", today.minusMonths(12))
        .query((row, n) ->
            new Support.Wait(
                stretch,
                row.getInt("ended"),
                row.getObject("median", Integer.class),
                waiting(stretch, today)))
        .single();
  }

  private List<Support.Waiting> waiting(Support.Stretch stretch, LocalDate today) {
    return jdbc.sql(
            DAYS
                + """
                select id, reference, :today::date - since as days from wait
                where until is null order by since, id limit 50
                """)
        .param("from", from(stretch))
        .param("to", to(stretch))
        .param("after", today.minusMonths(12))
        .param("today", today)
        .query((row, n) ->
            new Support.Waiting(
                new NotificationId(row.getObject("id", UUID.class)),
                Reference.parse(row.getString("reference")),
                row.getInt("days")))
        .list();
  }

  private static String from(Support.Stretch stretch) {
    return switch (stretch) {
      case UNTIL_OFFERED -> "NOTHING";
      case UNTIL_STARTED -> "ACCEPTED";
      case UNTIL_PROGRAMME -> "PROGRAMME_REFERRED";
    };
  }

  private static String to(Support.Stretch stretch) {
    return switch (stretch) {
      case UNTIL_OFFERED -> "OFFERED";
      case UNTIL_STARTED -> "STARTED";
      case UNTIL_PROGRAMME -> "PROGRAMME_STARTED";
    };
  }
}
