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
