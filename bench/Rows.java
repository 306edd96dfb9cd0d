import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks into the database of the bench, and writes what a submit left there as a pgbench script. */
final class Rows implements AutoCloseable {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** The rows of one submit, table by table, and by which column they hang on the referral. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("1 referral.referral", "id = '%s'"),
          Map.entry("2 referral.child", "referral_id = '%s'"),
          Map.entry("3 referral.page", "referral_id = '%s'"),
          Map.entry("3 referral.step", "referral_id = '%s'"),
          Map.entry("3 triage.contact", "referral_id = '%s'"),
          Map.entry("4 triage.contact_child", "referral_id = '%s'"),
          Map.entry(
              "5 triage.child_key",
              "child_id in (select child_id from triage.contact_child where referral_id = '%s')"),
          Map.entry("6 deadline.deadline", "subject_id = '%s'"),
          Map.entry(
              "7 deadline.fact",
              "deadline_id in (select id from deadline.deadline where subject_id = '%s')"),
          Map.entry("8 chronology.entry", "subject_id = '%s'"),
          Map.entry("8 notification.message", "subject_id = '%s'"),
          Map.entry("9 audit.line", "subject_id = '%s'"));

  private final Connection database;
  private final int port;
  private final String password;

  Rows(Path data) throws IOException, SQLException {
    this.port =
        Integer.parseInt(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip());
    this.password = Files.readString(data.resolve("superuser.secret")).strip();
    this.database =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/openmash", "postgres", password);
  }

  String one(String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  List<String> list(String sql) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        all.add(row.getString(1));
      }
    }
    return all;
  }

  /**
   * Bare old contacts up to so many: rows for the lists and their indexes to carry, without pages, history or trail.
   */
  void fill(int upTo) throws SQLException {
    int more = upTo - Integer.parseInt(one("select count(*) from triage.contact"));
    if (more <= 0) {
      return;
    }
    try (Statement statement = database.createStatement()) {
      statement.execute(
          """
          create temp table made as select n, gen_random_uuid() id, gen_random_uuid() child,
            now() - interval '30 days' - n * interval '5 minutes' as at from generate_series(1, %d) n;
          create temp table like_this as
            select r.agency_id, r.referrer_id, r.hub_id from referral.referral r where r.kind = 'REFERRAL' limit 1;
          insert into referral.referral (id, reference, submission_key, agency_id, referrer_id, referrer_email, received_at,
            status, in_danger, early_help, proposed_level, concern, kind, hub_id)
          select id, 'B' || n, 'bench-' || n, agency_id, referrer_id, 'a@example.org', at, 'DECIDED', n %% 20 = 0, false,
            (1 + n %% 4)::text, 'A concern of some length, as it is written. ' || n, 'REFERRAL', hub_id
          from made, like_this;
          insert into referral.child (id, referral_id, agency_id, position, name, born, focus, unborn)
          select child, id, agency_id, 1, 'Child ' || n %% 300000, date '2015-01-01' + n %% 3000, true, false from made, like_this;
          insert into triage.contact (referral_id, agency_id, received_at, state, suggested, weight, closed_at, hub_id)
          select id, agency_id, at, 'DECIDED', 'AMBER', n %% 4, at + interval '5 hours', hub_id from made, like_this;
          insert into triage.contact_child (child_id, referral_id) select child, id from made;
          insert into triage.child_key (child_id, kind, key)
          select child, 'NAME_AND_BIRTH', 'child ' || n %% 300000 from made;
          insert into triage.decision (id, referral_id, child_id, state, level, outcome, outcome_detail, recorded,
            proposed_by, proposed_at)
          select gen_random_uuid(), id, child, 'IN_FORCE', '2', 'EARLY_HELP', '',
            (select recorded from triage.decision limit 1), referrer_id, at + interval '5 hours' from made, like_this;
          insert into deadline.deadline (id, rule, subject_kind, subject_id, agency_id, owner_kind, owner_id, started_at,
            due_at, state, settled_at)
          select gen_random_uuid(), 'T1', 'referral', id, agency_id, 'person', referrer_id, at, at + interval '1 day', 'met',
            at + interval '5 hours' from made, like_this;
          insert into chronology.entry (id, subject_kind, subject_id, what, words, happened_at, recorded_at, by_user,
            by_agency, circle, agency_id)
          select gen_random_uuid(), 'referral', id, 'referral.chronology.received', '{}', at, at, referrer_id, agency_id,
            'all', agency_id from made, like_this;
          drop table made; drop table like_this;
          """
              .formatted(more));
      statement.execute("analyze");
    }
  }

  /** Transactions a second that PostgreSQL makes of the same rows by itself, into copies of the tables. */
  double alone(String referral, Path directory, int clients, int seconds)
      throws SQLException, IOException, InterruptedException {
    try (Statement statement = database.createStatement()) {
      statement.execute("drop schema if exists bench cascade");
      statement.execute("create schema bench");
      for (String table : tables()) {
        statement.execute(
            "create table bench.%s (like %s including all)".formatted(named(table), table));
      }
    }
    Path script = Files.writeString(directory.resolve("submit.sql"), script(referral));
    Process pgbench =
        withPassword(new ProcessBuilder(
                "pgbench", "-n", "-h", "127.0.0.1", "-p", "" + port, "-U", "postgres", "-M",
                "prepared", "-c", "" + clients, "-j", "2", "-T", "" + seconds, "-f",
                script.toString(), "openmash"))
            .redirectErrorStream(true)
            .start();
    pgbench.getOutputStream().close();
    String said = new String(pgbench.getInputStream().readAllBytes());
    pgbench.waitFor();
    Matcher tps = Pattern.compile("tps = ([\\d.]+)").matcher(said);
    if (!tps.find()) {
      throw new IllegalStateException(said);
    }
    try (Statement statement = database.createStatement()) {
      statement.execute("drop schema bench cascade");
    }
    return Double.parseDouble(tps.group(1));
  }

  private ProcessBuilder withPassword(ProcessBuilder process) {
    process.environment().put("PGPASSWORD", password);
    return process;
  }

  private static List<String> tables() {
    return TABLES.keySet().stream().sorted().map(key -> key.substring(2)).toList();
  }

  private static String named(String table) {
    return table.replace('.', '_');
  }

  private String script(String referral) throws SQLException {
    Map<String, String> variables = new LinkedHashMap<>();
    StringBuilder inserts = new StringBuilder();
    for (Map.Entry<String, String> each :
        TABLES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      inserts.append(inserts(each.getKey().substring(2), each.getValue().formatted(referral), variables));
    }
    StringBuilder script = new StringBuilder("begin;\n");
    script.append("select ");
    script.append(
        String.join(
            ", ",
            variables.values().stream().map(name -> "gen_random_uuid() as " + name).toList()));
    script.append(", (random() * 1e15)::bigint as number \\gset\n");
    return script.append(inserts).append("commit;\n").toString();
  }

  private String inserts(String table, String where, Map<String, String> variables)
      throws SQLException {
    List<String> identities =
        list(
            "select table_schema || '.' || table_name || '.' || column_name from information_schema.columns where is_identity = 'YES'");
    StringBuilder all = new StringBuilder();
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select * from " + table + " where " + where)) {
      ResultSetMetaData columns = row.getMetaData();
      int number = 0;
      while (row.next()) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          String name = columns.getColumnName(column);
          if (!identities.contains(table + "." + name)) {
            names.add(name);
            values.add(value(table, name, row.getString(column), ++number, variables));
          }
        }
        all.append(
            "insert into bench.%s (%s) values (%s);\n"
                .formatted(named(table), String.join(", ", names), String.join(", ", values)));
      }
    }
    return all.toString();
  }

  /** Ids, references and numbers of the chain are new in every transaction. */
  private static String value(
      String table, String column, String value, int number, Map<String, String> variables) {
    if (value == null) {
      return "null";
    }
    if (column.equals("seq")) {
      return ":number::bigint + " + number;
    }
    if (column.equals("submission_key") || column.equals("message_id")) {
      return "gen_random_uuid()::text";
    }
    if (column.equals("reference") && table.equals("referral.referral")) {
      return "'B' || gen_random_uuid()";
    }
    if (ID.matcher(value).matches() && !value.startsWith("00000000")) {
      return ":" + variables.computeIfAbsent(value, key -> "v" + variables.size()) + "::uuid";
    }
    // A colon would be a variable of the script.
    return "E'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
  }

  static UUID idIn(String path) {
    Matcher id = ID.matcher(path);
    return id.find() ? UUID.fromString(id.group()) : new UUID(0, 0);
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
