package org.openmash.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.openmash.hub.Whereabouts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where people live now, for when a part of the area gets a hub of its own. A record that was
 * joined lives where the one lives that goes on, so that they never part.
 */
@Component
class Homes implements Whereabouts {

  private final JdbcClient jdbc;

  Homes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Persons.KIND;
  }

  @Override
  public Map<UUID, String> districtsOf(Collection<UUID> ids) {
    Map<UUID, String> districts = new HashMap<>();
    jdbc.sql(
            """
            with recursive kept as (
              select id, id as as_now from person.person where id = any(:ids)
              union all
              select k.id, p.joined_to from kept k join person.person p on p.id = k.as_now
              where p.joined_to is not null)
            select distinct on (k.id) k.id,
              regexp_replace(upper(home ->> 'postcode'), ' *[0-9][A-Z][A-Z] *$', '')
            from kept k
            join person.person p on p.id = k.as_now and p.joined_to is null
            join lateral (select recorded from person.part where person_id = p.id and part = 'addresses'
              order by version desc limit 1) a on true
            join lateral jsonb_array_elements(a.recorded #> '{answers,addresses}')
              with ordinality as lived (home, place) on true
            where home ->> 'postcode' <> '' and coalesce(home #>> '{until,year}', '') = ''
            order by k.id, place desc
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, n) -> districts.put(row.getObject(1, UUID.class), row.getString(2)))
        .list();
    return districts;
  }
}
