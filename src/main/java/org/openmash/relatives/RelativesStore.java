package org.openmash.relatives;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.family.FactId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of who reported grown-ups are, and what was taken over upon it. */
@Component
class RelativesStore {

  private final JdbcClient jdbc;

  RelativesStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What stands of it. */
  record Said(String place, PersonId person, boolean same) {}

  List<Said> of(ReferralId contact) {
    return jdbc.sql(
            "select place, person_id, same from relatives.who where referral_id = :contact and undone_at is null order by id")
        .param("contact", contact.value())
        .query((row, n) ->
            new Said(
                row.getString(1), new PersonId(row.getObject(2, UUID.class)), row.getBoolean(3)))
        .list();
  }

  void say(ReferralId contact, String place, PersonId person, boolean same, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into relatives.who (referral_id, place, person_id, same, by_user, at)
            values (:contact, :place, :person, :same, :by, :at)
            """)
        .param("contact", contact.value())
        .param("place", place)
        .param("person", person.value())
        .param("same", same)
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Takes back everything that stands of this place, or what stands of it and one person. */
  int undo(ReferralId contact, String place, @Nullable PersonId person, UserId by, Instant at) {
    return jdbc.sql(
            """
            update relatives.who set undone_by = :by, undone_at = :at
            where referral_id = :contact and place = :place and undone_at is null
              and (:person::uuid is null or person_id = :person::uuid)
            """)
        .param("contact", contact.value())
        .param("place", place)
        .param("person", person == null ? null : person.value())
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void took(ReferralId contact, Relation relation, FactId fact, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into relatives.taken (fact_id, referral_id, one, other, by_user, at)
            values (:fact, :contact, :one, :other, :by, :at)
            """)
        .param("fact", fact.value())
        .param("contact", contact.value())
        .param("one", relation.one())
        .param("other", relation.other())
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Every fact that rests upon who one of the report was found to be. */
  List<FactId> restingOn(ReferralId contact, String one) {
    return jdbc.sql(
            """
            select fact_id from relatives.taken
            where referral_id = :contact and (one = :one or other = :one)
            """)
        .param("contact", contact.value())
        .param("one", one)
        .query((row, n) -> new FactId(row.getObject(1, UUID.class)))
        .list();
  }
}
