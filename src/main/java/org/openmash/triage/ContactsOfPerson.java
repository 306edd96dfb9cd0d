package org.openmash.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.person.Involvement;
import org.openmash.person.PersonContact;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the person index which contacts were about somebody. */
@Component
class ContactsOfPerson implements Involvement {

  private final JdbcClient jdbc;
  private final Referrals referrals;

  ContactsOfPerson(JdbcClient jdbc, Referrals referrals) {
    this.jdbc = jdbc;
    this.referrals = referrals;
  }

  @Override
  public List<PersonContact> contacts(Actor actor, Collection<PersonId> records) {
    List<About> about =
        jdbc.sql(
                """
                select distinct c.referral_id, c.received_at, c.state, d.outcome
                from triage.who w
                join triage.contact_child k on k.child_id = w.child_id
                join triage.contact c on c.referral_id = k.referral_id
                left join triage.decision d on d.child_id = w.child_id and d.state = 'IN_FORCE'
                where w.person_id = any(:records) and w.same and w.undone_at is null
                order by c.received_at desc, c.referral_id
                """)
            .param("records", values(records))
            .query(About::of)
            .list();
    Map<ReferralId, ReferralLine> lines =
        referrals.lines(actor, about.stream().map(About::referral).distinct().toList()).stream()
            .collect(Collectors.toMap(ReferralLine::id, Function.identity()));
    return about.stream()
        .filter(each -> lines.containsKey(each.referral()))
        .map(each -> each.in(lines))
        .toList();
  }

  @Override
  public boolean isOpen(Actor actor, Collection<PersonId> records) {
    return jdbc.sql(
            """
            select exists (select from triage.who w
              join triage.contact_child k on k.child_id = w.child_id
              join triage.contact c on c.referral_id = k.referral_id
              where w.person_id = any(:records) and w.same and w.undone_at is null and c.state in ('WAITING', 'TAKEN'))
            """)
        .param("records", values(records))
        .query(Boolean.class)
        .single();
  }

  private static UUID[] values(Collection<PersonId> records) {
    return records.stream().map(PersonId::value).toArray(UUID[]::new);
  }

  private record About(ReferralId referral, ContactState state, @Nullable String outcome) {

    static About of(ResultSet row, int number) throws SQLException {
      return new About(
          new ReferralId(row.getObject(1, UUID.class)),
          ContactState.valueOf(row.getString(3)),
          row.getString(4));
    }

    PersonContact in(Map<ReferralId, ReferralLine> lines) {
      ReferralLine line = lines.get(referral);
      if (line == null) {
        throw new IllegalStateException("a contact without its referral");
      }
      return new PersonContact(
          "/inbox/" + referral,
          line.reference(),
          line.receivedAt(),
          line.kind().key(),
          outcome == null ? "triage.state." + state : "triage.decision.outcome." + outcome);
    }
  }
}
