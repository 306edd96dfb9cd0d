package org.openmash.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Typed text in the schema <code>form</code>: under its typist's name, or parked under the word of
 * a browser, which is kept as its hash only.
 */
@Component
class TypedStore {

  /** So many pages of one person, or of one browser, wait at once; the oldest make room. */
  private static final int AT_ONCE = 50;

  private final JdbcClient jdbc;
  private final AnswersJson json;
  private final Clock clock;
  private final DraftSettings settings;

  TypedStore(JdbcClient jdbc, AnswersJson json, Clock clock, DraftSettings settings) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.settings = settings;
  }

  void keep(UserId typist, String path, MultiValueMap<String, String> fields) {
    jdbc.sql(
            """
            insert into form.typed (typist, path, fields, kept_at)
            values (:typist, :path, :fields::jsonb, :now)
            on conflict (typist, path)
              do update set fields = excluded.fields, kept_at = excluded.kept_at
            """)
        .param("typist", typist.value())
        .param("path", path)
        .param("fields", json.write(Answers.of(fields)))
        .param("now", now())
        .update();
    jdbc.sql(
            """
            delete from form.typed where typist = :typist and path in
              (select path from form.typed where typist = :typist order by kept_at desc offset :most)
            """)
        .param("typist", typist.value())
        .param("most", AT_ONCE)
        .update();
  }

  Optional<TypedText.Kept> find(UserId typist, String path) {
    return jdbc.sql(
            "select path, fields, kept_at as at from form.typed where typist = :typist and path = :path")
        .param("typist", typist.value())
        .param("path", path)
        .query((row, n) -> kept(row))
        .optional();
  }

  void forget(UserId typist, String path) {
    jdbc.sql("delete from form.typed where typist = :typist and path = :path")
        .param("typist", typist.value())
        .param("path", path)
        .update();
  }

  void park(String word, UserId typist, String path, MultiValueMap<String, String> fields) {
    jdbc.sql(
            """
            insert into form.parked (token, path, typist, fields, parked_at, expires)
            values (:token, :path, :typist, :fields::jsonb, :now, :expires)
            on conflict (token, path) do update set typist = excluded.typist,
              fields = excluded.fields, parked_at = excluded.parked_at, expires = excluded.expires
            """)
        .param("token", hash(word))
        .param("path", path)
        .param("typist", typist.value())
        .param("fields", json.write(Answers.of(fields)))
        .param("now", now())
        .param("expires", now().plus(settings.park()))
        .update();
    jdbc.sql(
            """
            delete from form.parked where token = :token and path in
              (select path from form.parked where token = :token
               order by parked_at desc offset :most)
            """)
        .param("token", hash(word))
        .param("most", AT_ONCE)
        .update();
  }

  /** Takes out what this browser holds for this person, newest last. */
  List<TypedText.Kept> claim(String word, UserId typist) {
    return jdbc.sql(
            """
            with mine as (delete from form.parked
              where token = :token and typist = :typist and expires > :now returning *)
            select path, fields, parked_at as at from mine order by parked_at
            """)
        .param("token", hash(word))
        .param("typist", typist.value())
        .param("now", now())
        .query((row, n) -> kept(row))
        .list();
  }

  void forgetOld() {
    jdbc.sql("delete from form.parked where expires <= :now").param("now", now()).update();
    jdbc.sql("delete from form.typed where kept_at <= :before")
        .param("before", now().minus(settings.keep()))
        .update();
  }

  private TypedText.Kept kept(ResultSet row) throws SQLException {
    return new TypedText.Kept(
        row.getString("path"),
        texts(json.read(row.getString("fields"))),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static MultiValueMap<String, String> texts(Answers fields) {
    MultiValueMap<String, String> texts = new LinkedMultiValueMap<>();
    fields.tree().forEach((name, value) -> texts.put(name, listOf(value)));
    return texts;
  }

  private static List<String> listOf(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  private static byte[] hash(String word) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
