package org.openmash.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;
import org.openmash.person.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files of people and what became of their rows; of what a row says, only while it is held. */
@Component
class PeopleStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> PARTS = new TypeReference<>() {};
  private static final String ROWS =
      "select line, result, person_id, percent, because from exchange.people_row ";

  private final JdbcClient jdbc;

  PeopleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The file of this fingerprint: begun now, or what it was begun as before. */
  PeopleFileId begin(String hash, int rows, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into exchange.people_file (id, hash, rows, by_user, at) values (:id, :hash, :rows, :by, :at)
            on conflict (hub_id, hash) do nothing
            """)
        .param("id", PeopleFileId.next().value())
        .param("hash", hash)
        .param("rows", rows)
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
    return new PeopleFileId(
        jdbc.sql(
                "select id from exchange.people_file where hash = :hash and hub_id = scope.hub_id()")
            .param("hash", hash)
            .query(UUID.class)
            .single());
  }

  /** Two who take in the same file take turns, row by row. */
  void lock(PeopleFileId file) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:file, 60))")
        .param("file", file.toString())
        .query((row, n) -> true)
        .single();
  }

  void add(PeopleFileId file, PeopleRow row, @Nullable Map<Part, Recorded> said) {
    jdbc.sql(
            """
            insert into exchange.people_row (file_id, line, result, person_id, percent, because, said)
            values (:file, :line, :result, :person::uuid, :percent::int, :because::jsonb, :said::jsonb)
            """)
        .param("file", file.value())
        .param("line", row.line())
        .param("result", row.result().name())
        .param("person", row.person() == null ? null : row.person().value())
        .param("percent", row.percent())
        .param("because", JSON.writeValueAsString(row.because()))
        .param("said", said == null ? null : json(said))
        .update();
  }

  private static String json(Map<Part, Recorded> said) {
    Map<String, String> parts = new LinkedHashMap<>();
    said.forEach((part, recorded) -> parts.put(part.word(), recorded.json()));
    return JSON.writeValueAsString(parts);
  }

  /** Somebody decided: what the row says is not kept here any longer. */
  void settle(
      PeopleFileId file,
      int line,
      PeopleRow.Result result,
      PersonId person,
      UserId by,
      Instant at) {
    jdbc.sql(
            """
            update exchange.people_row set result = :result, person_id = :person, said = null, settled_by = :by,
              settled_at = :at where file_id = :file and line = :line
            """)
        .param("result", result.name())
        .param("person", person.value())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .param("file", file.value())
        .param("line", line)
        .update();
  }

  Optional<PeopleRow> row(PeopleFileId file, int line) {
    return jdbc.sql(ROWS + "where file_id = :file and line = :line")
        .param("file", file.value())
        .param("line", line)
        .query(PeopleStore::row)
        .optional();
  }

  /** What a row that is held says; empty when it is none. */
  Optional<Map<Part, Recorded>> held(PeopleFileId file, int line) {
    return jdbc.sql(
            "select said from exchange.people_row where file_id = :file and line = :line and result = 'HELD'")
        .param("file", file.value())
        .param("line", line)
        .query(String.class)
        .optional()
        .map(json -> {
          Map<Part, Recorded> said = new EnumMap<>(Part.class);
          JSON.readValue(json, PARTS)
              .forEach((word, recorded) -> said.put(Part.of(word), Recorded.parse(recorded)));
          return said;
        });
  }

  /** The row of this file that a record was begun with. */
  Optional<Integer> lineOf(PeopleFileId file, PersonId person) {
    return jdbc.sql(
            """
            select min(line) from exchange.people_row
            where file_id = :file and person_id = :person and result in ('MADE', 'NEW') having min(line) is not null
            """)
        .param("file", file.value())
        .param("person", person.value())
        .query(Integer.class)
        .optional();
  }

  List<PeopleRow> rows(PeopleFileId file, int after, int most) {
    return jdbc.sql(ROWS + "where file_id = :file and line > :after order by line limit :most")
        .param("file", file.value())
        .param("after", after)
        .param("most", most)
        .query(PeopleStore::row)
        .list();
  }

  /** Those that are held, of every file of this hub, in the order of files and lines. */
  List<Map.Entry<PeopleFileId, PeopleRow>> held(
      @Nullable PeopleFileId afterFile, int afterLine, int most) {
    return jdbc.sql(
            """
            select line, result, person_id, percent, because, file_id from exchange.people_row
            where result = 'HELD' and hub_id = scope.hub_id()
              and (file_id, line) > (coalesce(:file::uuid, '00000000-0000-0000-0000-000000000000'::uuid), :line)
            order by file_id, line limit :most
            """)
        .param("file", afterFile == null ? null : afterFile.value())
        .param("line", afterLine)
        .param("most", most)
        .query((row, n) ->
            Map.entry(new PeopleFileId(row.getObject("file_id", UUID.class)), row(row, n)))
        .list();
  }

  int countHeld() {
    return jdbc.sql(
            "select count(*)::int from exchange.people_row where result = 'HELD' and hub_id = scope.hub_id()")
        .query(Integer.class)
        .single();
  }

  Optional<PeopleFile> file(PeopleFileId id) {
    return files(id, 1).stream().findFirst();
  }

  List<PeopleFile> recent(int most) {
    return files(null, most);
  }

  /** One, or the newest of this hub. */
  private List<PeopleFile> files(@Nullable PeopleFileId one, int most) {
    return jdbc.sql(
            """
            select id, at, rows from exchange.people_file
            where hub_id = scope.hub_id() and (:one::uuid is null or id = :one::uuid) order by at desc, id limit :most
            """)
        .param("one", one == null ? null : one.value())
        .param("most", most)
        .query((row, n) -> {
          PeopleFileId id = new PeopleFileId(row.getObject(1, UUID.class));
          return new PeopleFile(id, row.getTimestamp(2).toInstant(), row.getInt(3), results(id));
        })
        .list();
  }

  private Map<PeopleRow.Result, Integer> results(PeopleFileId file) {
    Map<PeopleRow.Result, Integer> results = new EnumMap<>(PeopleRow.Result.class);
    jdbc.sql(
            "select result, count(*)::int from exchange.people_row where file_id = :file group by result")
        .param("file", file.value())
        .query(row -> {
          results.put(PeopleRow.Result.valueOf(row.getString(1)), row.getInt(2));
        });
    return results;
  }

  private static PeopleRow row(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    return new PeopleRow(
        row.getInt("line"),
        PeopleRow.Result.valueOf(row.getString("result")),
        person == null ? null : new PersonId(person),
        row.getObject("percent", Integer.class),
        Arrays.asList(JSON.readValue(row.getString("because"), PeopleRow.Because[].class)));
  }
}
