package org.openmash.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Parked text in the schema <code>form</code>; the browser's word is kept as its hash only. */
@Component
class ParkedStore {

  /** So many pages of one draft may wait at once, over all browsers; the oldest make room. */
  private static final int AT_ONCE = 20;

  private final JdbcClient jdbc;
  private final AnswersJson json;
  private final Clock clock;
  private final DraftSettings settings;

  ParkedStore(JdbcClient jdbc, AnswersJson json, Clock clock, DraftSettings settings) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.settings = settings;
  }

  /** A page, or one row of it, in a draft. */
  record Spot(DraftId draft, String page, int place) {}

  /** Where text was left behind. */
  record Left(DraftId draft, String path) {}

  /** Keeps the fields, but only beside a draft that there is and that is not sent. */
  boolean put(String word, Spot spot, String path, MultiValueMap<String, String> fields) {
    int rows =
        at(
                """
                insert into form.parked (token, draft, page, place, path, fields, parked_at, expires)
                select :token, id, :page, :place, :path, :fields::jsonb, :now, :expires
                from form.draft where id = :draft and sent_at is null
                on conflict (token, draft, page, place) do update set fields = excluded.fields,
                  parked_at = excluded.parked_at, expires = excluded.expires
                """,
                word,
                spot)
            .param("path", path)
            .param("fields", json.write(Answers.of(fields)))
            .param("now", now())
            .param("expires", now().plus(settings.park()))
            .update();
    jdbc.sql(
            """
            delete from form.parked where draft = :draft and (token, page, place) in
              (select token, page, place from form.parked where draft = :draft
               order by parked_at desc offset :most)
            """)
        .param("draft", spot.draft().value())
        .param("most", AT_ONCE)
        .update();
    return rows == 1;
  }

  /** Where this browser left text, newest first. */
  List<Left> leftBehind(String word) {
    return jdbc.sql(
            """
            select draft, path from form.parked
            where token = :token and expires > :now order by parked_at desc
            """)
        .param("token", hash(word))
        .param("now", now())
        .query((row, n) ->
            new Left(new DraftId(row.getObject("draft", UUID.class)), row.getString("path")))
        .list();
  }

  Optional<MultiValueMap<String, String>> get(String word, Spot spot) {
    return at(
            """
            select fields from form.parked where token = :token and draft = :draft
              and page = :page and place = :place and expires > :now
            """,
            word,
            spot)
        .param("now", now())
        .query(String.class)
        .optional()
        .map(fields -> texts(json.read(fields)));
  }

  void forget(String word, Spot spot) {
    at(
            """
            delete from form.parked
            where token = :token and draft = :draft and page = :page and place = :place
            """,
            word,
            spot)
        .update();
  }

  int forgetExpired() {
    return jdbc.sql("delete from form.parked where expires <= :now").param("now", now()).update();
  }

  private JdbcClient.StatementSpec at(String sql, String word, Spot spot) {
    return jdbc.sql(sql)
        .param("token", hash(word))
        .param("draft", spot.draft().value())
        .param("page", spot.page())
        .param("place", spot.place());
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
