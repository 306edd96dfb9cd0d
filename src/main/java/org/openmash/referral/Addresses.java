package org.openmash.referral;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openmash.hub.Whereabouts;
import org.openmash.kernel.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the children of a contact live, as far as a postcode was given on any of its pages. */
@Component
class Addresses implements Whereabouts {

  private final JdbcClient jdbc;

  Addresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Referrals.KIND;
  }

  @Override
  public Map<UUID, String> districtsOf(Collection<UUID> ids) {
    Map<UUID, String> districts = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (referral_id) referral_id,
              regexp_replace(upper(found #>> '{}'), ' *[0-9][A-Z][A-Z] *$', '')
            from referral.page, lateral jsonb_path_query(recorded, 'strict $.answers.**.postcode.value') found
            where referral_id = any(:ids) order by referral_id, place, row
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, n) -> districts.put(row.getObject(1, UUID.class), row.getString(2)))
        .list();
    return districts;
  }

  /** Where one family lives, roughly, and what it speaks. */
  Around around(ReferralId id) {
    boolean secret =
        jdbc.sql(
                """
                select exists (select from referral.page where referral_id = :id
                  and jsonb_path_exists(recorded, 'strict $.answers.**.addressMustBeKeptSecret ? (@ == "YES")'))
                """)
            .param("id", id.value())
            .query(Boolean.class)
            .single();
    List<String> languages =
        jdbc.sql(
                """
                select distinct found #>> '{}' from referral.page, lateral (
                  select jsonb_path_query(recorded, 'strict $.answers.**.language ? (@.type() == "string")')
                  union all select jsonb_path_query(recorded, 'strict $.answers.**.language.value')) as said (found)
                where referral_id = :id
                """)
            .param("id", id.value())
            .query((row, n) -> row.getString(1))
            .list();
    return new Around(
        secret ? null : districtsOf(List.of(id.value())).get(id.value()), Set.copyOf(languages));
  }
}
