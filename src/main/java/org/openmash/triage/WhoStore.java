package org.openmash.triage;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of who reported children are: appended, and marked where it was taken back. */
@Component
class WhoStore {

  private final JdbcClient jdbc;

  WhoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What stands of it. */
  record Said(ChildId child, PersonId person, boolean same) {}

  /** What the hub knows of a person by its contacts. */
  record Past(int contacts, @Nullable Instant lastAt, @Nullable String lastOutcome) {

    static final Past NONE = new Past(0, null, null);
  }

  void say(ChildId child, PersonId person, boolean same, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into triage.who (child_id, person_id, same, by_user, at)
            values (:child, :person, :same, :by, :at)
            """)
        .param("child", child.value())
        .param("person", person.value())
        .param("same", same)
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Takes back everything that stands of this child, or what stands of it and one person. */
  int undo(ChildId child, @Nullable PersonId person, UserId by, Instant at) {
    return jdbc.sql(
            """
            update triage.who set undone_by = :by, undone_at = :at
            where child_id = :child and undone_at is null and (:person::uuid is null or person_id = :person::uuid)
            """)
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("child", child.value())
        .param("person", person == null ? null : person.value())
        .update();
  }

  List<Said> of(ReferralId contact) {
    return jdbc.sql(
            """
            select w.child_id, w.person_id, w.same from triage.who w
            join triage.contact_child c on c.child_id = w.child_id
            where c.referral_id = :contact and w.undone_at is null order by w.id
            """)
        .param("contact", contact.value())
        .query((row, n) ->
            new Said(
                new ChildId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class)),
                row.getBoolean(3)))
        .list();
  }

  /** The children of these contacts who were found to be somebody, and whom. */
  Map<ChildId, PersonId> identified(Collection<ReferralId> contacts) {
    return jdbc
        .sql(
            """
            select w.child_id, w.person_id from triage.contact_child c
            join triage.who w on w.child_id = c.child_id and w.same and w.undone_at is null
            where c.referral_id = any(:contacts)
            """)
        .param("contacts", contacts.stream().map(ReferralId::value).toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                new ChildId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The contacts about each of these people, by any of their records, this one left out. */
  Map<PersonId, Past> past(Map<PersonId, Set<PersonId>> records, ReferralId besides) {
    List<Map.Entry<PersonId, PersonId>> each =
        records.entrySet().stream()
            .flatMap(person ->
                person.getValue().stream().map(record -> Map.entry(person.getKey(), record)))
            .toList();
    return jdbc
        .sql(
            """
            select one.person_id, count(distinct c.referral_id), max(c.received_at),
              (array_agg(d.outcome order by c.received_at desc))[1]
            from unnest(:persons::uuid[], :records::uuid[]) as one (person_id, record_id)
            join triage.who w on w.person_id = one.record_id
            join triage.contact_child k on k.child_id = w.child_id
            join triage.contact c on c.referral_id = k.referral_id and c.referral_id <> :besides
            left join triage.decision d on d.child_id = w.child_id and d.state = 'IN_FORCE'
            where w.same and w.undone_at is null
            group by one.person_id
            """)
        .param("besides", besides.value())
        .param("persons", each.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
        .param("records", each.stream().map(one -> one.getValue().value()).toArray(UUID[]::new))
        .query((row, n) -> {
          Timestamp last = row.getTimestamp(3);
          return Map.entry(
              new PersonId(row.getObject(1, UUID.class)),
              new Past(row.getInt(2), last == null ? null : last.toInstant(), row.getString(4)));
        })
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
