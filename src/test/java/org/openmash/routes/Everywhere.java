package org.openmash.routes;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.database.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks through every column of every table, past all policies. */
final class Everywhere implements AutoCloseable {

  private static final String TABLES =
      """
      select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
      order by 1
      """;

  private final SingleConnectionDataSource source;
  private final JdbcClient jdbc;

  /**
   * Nothing older in the trail is this test's; the whole of it takes longer to read than all else.
   */
  private final long trail;

  Everywhere(JdbcClient program) throws SQLException {
    String name = program.sql("select current_database()").query(String.class).single();
    source = new SingleConnectionDataSource(TestDatabase.superuserOf(name), true);
    jdbc = JdbcClient.create(source);
    trail = jdbc.sql("select coalesce(max(seq), 0) from audit.line").query(Long.class).single();
  }

  /** What goes with a record, by the door's own reckoning. */
  List<UUID> reach(UUID record) {
    return jdbc.sql("select unnest(scope.reach(array[?]::uuid[], '{goes,leads}'))")
        .param(record)
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /** Writes the word into every column of every row of the record that can hold it; how many. */
  int plant(UUID record, String word) {
    UUID[] ids = reach(record).toArray(UUID[]::new);
    jdbc.sql("set session_replication_role = replica").update();
    int planted = 0;
    for (Map<String, Object> fate :
        jdbc.sql(
                """
                select f.kept::text as kept, f.condition, a.attname, t.typname from scope.fate f
                join pg_attribute a on a.attrelid = f.kept and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                join pg_type t on t.oid = a.atttypid
                where f.what = 'goes' and t.typname in ('text', 'varchar', 'json', 'jsonb', 'bytea', '_text')
                  and a.attname not in ('hub_id', 'subject_kind', 'owner_kind', 'state', 'outcome', 'link')
                """)
            .query()
            .listOfRows()) {
      planted += plant(fate, ids, word);
    }
    jdbc.sql("set session_replication_role = origin").update();
    return planted;
  }

  private int plant(Map<String, Object> fate, UUID[] ids, String word) {
    String column = "\"" + fate.get("attname") + "\"";
    String value =
        switch (String.valueOf(fate.get("typname"))) {
          case "json", "jsonb" -> "to_json('" + word + "'::text)";
          case "bytea" -> "'" + word + "'::bytea";
          case "_text" -> "array['" + word + "']";
          default -> column + " || '" + word + "'";
        };
    String condition = String.valueOf(fate.get("condition")).replace("$1", ":ids::uuid[]");
    try {
      return jdbc.sql(
              "update "
                  + fate.get("kept")
                  + " k set "
                  + column
                  + " = "
                  + value
                  + " where "
                  + condition)
          .param("ids", ids)
          .update();
    } catch (DataAccessException codesOnly) {
      return 0;
    }
  }

  /** The tables that hold the text anywhere, as it is or as bytes, with how many rows. */
  Map<String, Integer> holding(String text) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String table : jdbc.sql(TABLES).query(String.class).list()) {
      int rows =
          jdbc.sql(
                  """
                  select count(*) from %s k where %s (strpos(k::text, :text) > 0
                    or strpos(k::text, encode(:text::bytea, 'hex')) > 0)
                  """
                      .formatted(table, lately(table)))
              .param("text", text)
              .query(Integer.class)
              .single();
      if (rows > 0) {
        found.put(table, rows);
      }
    }
    return found;
  }

  private String lately(String table) {
    return table.equals("audit.line") ? "k.seq > " + trail + " and" : "";
  }

  /** The tables in which any of these is named, all looked for at once. */
  Set<String> naming(List<UUID> ids) {
    String any = String.join("|", ids.stream().map(UUID::toString).toList());
    return jdbc.sql(TABLES).query(String.class).list().stream()
        .filter(table ->
            jdbc.sql(
                    "select exists (select from "
                        + table
                        + " k where "
                        + lately(table)
                        + " k::text ~ ?)")
                .param(any)
                .query(Boolean.class)
                .single())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every row that names one of a record's ids, as it is to the byte. */
  List<String> rowsOf(UUID record) {
    List<String> rows = new ArrayList<>();
    String ids = String.join("|", reach(record).stream().map(UUID::toString).toList());
    for (String table : jdbc.sql(TABLES).query(String.class).list()) {
      if (!table.startsWith("audit.") && !table.startsWith("retention.")) {
        rows.addAll(
            jdbc.sql("select k::text from " + table + " k where k::text ~ ? order by 1")
                .param(ids)
                .query(String.class)
                .list());
      }
    }
    return rows;
  }

  JdbcClient sql() {
    return jdbc;
  }

  @Override
  public void close() {
    source.destroy();
  }
}
