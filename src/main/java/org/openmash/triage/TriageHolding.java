package org.openmash.triage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.form.Readout;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads out what the hub made of each contact: ratings, records, decisions about this very child,
 * and how it was closed. Decisions about a brother or sister are theirs.
 */
@Component
class TriageHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  TriageHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "triage";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "triage.contact",
        "triage.contact_child",
        "triage.rating",
        "triage.record",
        "triage.decision",
        "triage.closing",
        "triage.who");
  }

  @Override
  public Set<ReferralId> contacts(Actor actor, Set<PersonId> persons) {
    return new HashSet<>(
        jdbc.sql(
                """
                select distinct k.referral_id from triage.who w
                join triage.contact_child k on k.child_id = w.child_id
                where w.person_id = any(:persons) and w.same and w.undone_at is null
                """)
            .param("persons", persons(persons))
            .query((row, n) -> new ReferralId(row.getObject(1, UUID.class)))
            .list());
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    List<Held> all = new ArrayList<>();
    all.addAll(
        plain(
            whose,
            """
            select referral_id, at, 'holding.triage.rating' as what, reason as words from triage.rating
            where referral_id = any(:contacts)
            union all
            select referral_id, at, 'holding.triage.closing', detail from triage.closing
            where referral_id = any(:contacts) and detail <> ''
            order by at
            """));
    all.addAll(
        filled(
            whose,
            """
            select referral_id, at, 'holding.triage.record' as what, recorded from triage.record
            where referral_id = any(:contacts)
            union all
            select d.referral_id, d.proposed_at, 'holding.triage.decision', d.recorded from triage.decision d
            where d.child_id in (select w.child_id from triage.who w
              where w.person_id = any(:persons) and w.same and w.undone_at is null)
            order by at
            """));
    return all;
  }

  private List<Held> plain(Whose whose, String sql) {
    return jdbc.sql(sql)
        .param("contacts", whose.contactIds())
        .query((row, n) ->
            new Held(
                row.getString("what"),
                new Subject(Referrals.KIND, row.getObject("referral_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                "",
                List.of(new Held.Passage(row.getString("what"), row.getString("words"), Set.of())),
                List.of()))
        .list();
  }

  /** The record of a contact is about all its children. */
  private List<Held> filled(Whose whose, String sql) {
    return jdbc.sql(sql)
        .param("contacts", whose.contactIds())
        .param("persons", persons(whose.persons()))
        .query((row, n) ->
            new Held(
                row.getString("what"),
                new Subject(Referrals.KIND, row.getObject("referral_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                "",
                readout.of(row.getString("recorded"), Caution.NAMES_ANOTHER),
                List.of()))
        .list();
  }

  private static UUID[] persons(Set<PersonId> persons) {
    return persons.stream().map(PersonId::value).toArray(UUID[]::new);
  }
}
