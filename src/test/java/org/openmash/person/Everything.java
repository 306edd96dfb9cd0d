package org.openmash.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every row of every table as a number, to see whether anything is other than it was. */
@Component
public class Everything {

  /**
   * What says that something was done and taken back: the trail, the chronology, the histories of
   * joinings and life events, and the marks by which other nodes hear of a change.
   */
  private static final Set<String> HISTORY =
      Set.of(
          "person.joining",
          "person.life_event",
          "person.gone",
          "person.duplicate",
          "person.look",
          "chronology.entry");

  private final JdbcClient jdbc;
  private final Work work;

  Everything(JdbcClient jdbc, Work work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  public Map<String, String> now() {
    return work.as(
        Actor.system("test"),
        () -> {
          Map<String, String> all = new TreeMap<>();
          tables().forEach(table -> all.put(table, content(table)));
          return all;
        });
  }

  /** The tables of these modules alone. */
  public Map<String, String> of(String... schemas) {
    Map<String, String> all = now();
    all.keySet().removeIf(table -> !List.of(schemas).contains(table.split("\\.")[0]));
    return all;
  }

  private List<String> tables() {
    return jdbc
        .sql(
            """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'audit', 'platform')
              and has_table_privilege(quote_ident(table_schema) || '.' || quote_ident(table_name), 'select')
            """)
        .query(String.class)
        .stream()
        .filter(table -> !HISTORY.contains(table))
        .toList();
  }

  private String content(String table) {
    return jdbc.sql(
            "select count(*) || ' ' || coalesce(sum(hashtext((to_jsonb(t) - 'changed')::text)::bigint), 0) from "
                + table
                + " t")
        .query(String.class)
        .single();
  }
}
