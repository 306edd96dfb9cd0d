package org.openmash.routes;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.openmash.database.TestDatabase;
import org.openmash.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the program's database past every policy: what was refused, what has changed. */
record Witness(Connection database) implements AutoCloseable {

  static Witness of(JdbcClient program) throws SQLException {
    return new Witness(
        TestDatabase.superuserOf(
            program.sql("select current_database()").query(String.class).single()));
  }

  /** How often the trail says that this actor was refused. */
  long refusals(Actor actor) throws SQLException {
    return (long)
        value(
            "select count(*) from audit.line where outcome = 'refused' and user_id = '%s'"
                .formatted(actor.user()));
  }

  /** Everything in the tables of people's records but the bytes of files, in a number for each. */
  String records() throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String table : tables()) {
      String sum = "select coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from %s t";
      all.append(table).append(' ').append(value(sum.formatted(table))).append('\n');
    }
    return all.toString();
  }

  private String[] tables() throws SQLException {
    String names =
        """
        select string_agg(table_schema || '.' || table_name, ' ' order by table_schema, table_name)
        from information_schema.tables
        where table_type = 'BASE TABLE' and table_name <> 'piece' and table_schema in
          ('referral', 'triage', 'form', 'document', 'deadline', 'chronology', 'notification')
        """;
    return ((String) value(names)).split(" ");
  }

  private Object value(String query) throws SQLException {
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getObject(1);
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
