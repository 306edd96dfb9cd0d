package org.openmash.domesticabuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.form.Readout;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads out police notifications a contact was made of, and what was agreed about them; never how
 * the victim may be reached.
 */
@Component
class IncidentHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  IncidentHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "domesticabuse";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "domesticabuse.notification",
        "domesticabuse.child",
        "domesticabuse.contact",
        "domesticabuse.marac",
        "domesticabuse.marac_action",
        "domesticabuse.support",
        "domesticabuse.telling");
  }

  @Override
  public Set<Subject> records(Actor actor, Whose whose) {
    return Set.copyOf(
        jdbc.sql(
                "select distinct notification_id from domesticabuse.contact where referral_id = any(?)")
            .param(whose.contactIds())
            .query((row, n) -> new Subject(PoliceNotifications.KIND, row.getObject(1, UUID.class)))
            .list());
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    UUID[] contacts = whose.contactIds();
    List<Held> all = new ArrayList<>();
    jdbc.sql(
            """
            select c.referral_id, n.received_at, n.recorded from domesticabuse.notification n
            join domesticabuse.contact c on c.notification_id = n.id where c.referral_id = any(:ids) order by 2
            """)
        .param("ids", contacts)
        .query((row, n) ->
            new Held(
                "holding.domesticabuse.notification",
                new Subject("referral", row.getObject(1, UUID.class)),
                row.getTimestamp(2).toInstant(),
                "",
                readout.of(
                    row.getString(3),
                    Caution.NAMES_ANOTHER,
                    Caution.PROTECTED,
                    Caution.NOT_FOR_FAMILY),
                List.of()))
        .list()
        .forEach(all::add);
    jdbc.sql(
            """
            select c.referral_id, a.at, concat_ws(': ', a.who, a.what) as words, 'holding.domesticabuse.action' as what
            from domesticabuse.marac_action a
            join domesticabuse.contact c on c.notification_id = a.notification_id where c.referral_id = any(:ids)
            union all
            select c.referral_id, s.at, s.step, 'holding.domesticabuse.support' from domesticabuse.support s
            join domesticabuse.contact c on c.notification_id = s.notification_id where c.referral_id = any(:ids)
            union all
            select c.referral_id, t.told_at, t.kind, 'holding.domesticabuse.told' from domesticabuse.telling t
            join domesticabuse.contact c on c.notification_id = t.notification_id
            where c.referral_id = any(:ids) and t.told_at is not null
            order by 2
            """)
        .param("ids", contacts)
        .query((row, n) ->
            new Held(
                row.getString("what"),
                new Subject("referral", row.getObject(1, UUID.class)),
                row.getTimestamp(2).toInstant(),
                "",
                List.of(
                    new Held.Passage(
                        row.getString("what"),
                        row.getString("words"),
                        Set.of(Caution.NAMES_ANOTHER, Caution.PROTECTED))),
                List.of()))
        .list()
        .forEach(all::add);
    return all;
  }
}
