package org.openmash.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters, and what of them went to whom. */
@Component
class LetterStore {

  private static final String SELECT =
      """
      select id, reference, contact_id, content, by_user, by_name, at, version, fingerprint,
        signed_by, signed_name, signed_at, second_by, second_name, second_at
      from letter.letter
      """;

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Letter letter) {
    jdbc.sql(
            """
            insert into letter.letter (id, reference, contact_id, content, by_user, by_name, at)
            values (:id, :reference, :contact, :content::jsonb, :by, :name, :at)
            """)
        .param("id", letter.id().value())
        .param("reference", letter.reference().value())
        .param("contact", letter.contact().value())
        .param("content", letter.content().json())
        .param("by", letter.writer().by().value())
        .param("name", letter.writer().name())
        .param("at", Timestamp.from(letter.writer().at()))
        .update();
  }

  /** Written anew; whatever was signed is not this. False where somebody was quicker. */
  boolean write(LetterId id, Content content, int base) {
    return jdbc.sql(
                """
                update letter.letter set content = :content::jsonb, version = version + 1, fingerprint = null,
                  signed_by = null, signed_name = null, signed_at = null,
                  second_by = null, second_name = null, second_at = null
                where id = :id and version = :base
                """)
            .param("content", content.json())
            .param("id", id.value())
            .param("base", base)
            .update()
        == 1;
  }

  void sign(LetterId id, String fingerprint, Letter.Signature by) {
    jdbc.sql(
            """
            update letter.letter set fingerprint = :fingerprint, signed_by = :by, signed_name = :name, signed_at = :at,
              second_by = null, second_name = null, second_at = null
            where id = :id
            """)
        .param("fingerprint", fingerprint)
        .param("by", by.by().value())
        .param("name", by.name())
        .param("at", Timestamp.from(by.at()))
        .param("id", id.value())
        .update();
  }

  void second(LetterId id, Letter.Signature by) {
    jdbc.sql(
            "update letter.letter set second_by = :by, second_name = :name, second_at = :at where id = :id")
        .param("by", by.by().value())
        .param("name", by.name())
        .param("at", Timestamp.from(by.at()))
        .param("id", id.value())
        .update();
  }

  void sent(Letter letter, Reader reader, Letter.Sent sent) {
    Letter.Signature second = letter.second();
    jdbc.sql(
            """
            insert into letter.sent (letter_id, recipient_id, contact_id, content, way, by_user, by_name, signed_name,
              second_name, at)
            values (:letter, :reader, :contact, :content::jsonb, :way, :by, :name, :signed, :second::text, :at)
            """)
        .param("letter", letter.id().value())
        .param("reader", reader.id())
        .param("contact", letter.contact().value())
        .param("content", sent.page().json())
        .param("way", sent.way().name())
        .param("by", sent.by().by().value())
        .param("name", sent.by().name())
        .param("signed", Objects.requireNonNull(letter.signed()).name())
        .param("second", second == null ? null : second.name())
        .param("at", Timestamp.from(sent.by().at()))
        .update();
  }

  Optional<Letter> find(LetterId id) {
    return with(
            jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(LetterStore::row)
                .list())
        .stream()
        .findFirst();
  }

  /** Always one at a time. */
  Optional<Letter> locked(LetterId id) {
    return with(
            jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(LetterStore::row)
                .list())
        .stream()
        .findFirst();
  }

  List<Letter> of(ReferralId contact) {
    return with(
        jdbc.sql(SELECT + "where contact_id = :contact order by at desc, id")
            .param("contact", contact.value())
            .query(LetterStore::row)
            .list());
  }

  private List<Letter> with(List<Letter> letters) {
    Map<UUID, Map<UUID, Letter.Sent>> sent =
        sentOf(letters.stream().map(each -> each.id().value()).toList());
    return letters.stream()
        .map(each ->
            new Letter(
                each.id(),
                each.reference(),
                each.contact(),
                each.content(),
                each.writer(),
                each.version(),
                each.fingerprint(),
                each.signed(),
                each.second(),
                sent.getOrDefault(each.id().value(), Map.of())))
        .toList();
  }

  private Map<UUID, Map<UUID, Letter.Sent>> sentOf(Collection<UUID> letters) {
    Map<UUID, Map<UUID, Letter.Sent>> all = new HashMap<>();
    jdbc.sql(
            "select letter_id, recipient_id, content, way, by_user, by_name, at from letter.sent where letter_id = any(:ids)")
        .param("ids", letters.toArray(UUID[]::new))
        .query(row -> {
          all.computeIfAbsent(row.getObject(1, UUID.class), any -> new HashMap<>())
              .put(
                  row.getObject(2, UUID.class),
                  new Letter.Sent(
                      Version.Page.parse(row.getString(3)),
                      SentForm.Way.valueOf(row.getString(4)),
                      Objects.requireNonNull(signature(row, "by_user", "by_name", "at"))));
        });
    return all;
  }

  private static Letter row(ResultSet row, int n) throws SQLException {
    return new Letter(
        new LetterId(row.getObject("id", UUID.class)),
        new Reference(row.getString("reference")),
        new ReferralId(row.getObject("contact_id", UUID.class)),
        Content.parse(row.getString("content")),
        Objects.requireNonNull(signature(row, "by_user", "by_name", "at")),
        row.getInt("version"),
        row.getString("fingerprint"),
        signature(row, "signed_by", "signed_name", "signed_at"),
        signature(row, "second_by", "second_name", "second_at"),
        Map.of());
  }

  private static Letter.@Nullable Signature signature(
      ResultSet row, String by, String name, String at) throws SQLException {
    UUID user = row.getObject(by, UUID.class);
    return user == null
        ? null
        : new Letter.Signature(
            new UserId(user), row.getString(name), row.getTimestamp(at).toInstant());
  }
}
