package org.openmash.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import org.openmash.form.Recorded;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the sharing log; none is ever changed. */
@Component
class DisclosureStore {

  private static final String SELECT =
      """
      select id, subject_kind, subject_id, reference, at, by_user, origin, shared, to_agency, to_name, whose_agency,
        kinds, bases, family, duty, listed
      from disclosure.disclosure
      """;
  private static final String LATEST = " order by at desc, id desc limit :size offset :from";

  private final JdbcClient jdbc;

  DisclosureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Disclosure line) {
    jdbc.sql(
            """
            insert into disclosure.disclosure (id, subject_kind, subject_id, reference, at, by_user, origin, shared,
              to_agency, to_name, whose_agency, kinds, bases, family, duty, listed)
            values (:id, :kind, :subject, :reference, :at, :by, :origin, :shared, :to::uuid, :name, :whose::uuid,
              :kinds, :bases, :family, :duty::text, :listed)
            """)
        .param("id", line.id().value())
        .param("kind", line.about().kind())
        .param("subject", line.about().id())
        .param("reference", line.reference().value())
        .param("at", Timestamp.from(line.at()))
        .param("by", line.by().value())
        .param("origin", line.origin().name())
        .param("shared", line.shared())
        .param("to", value(line.to().agency()))
        .param("name", line.to().name())
        .param("whose", value(line.whose()))
        .param("kinds", names(line.kinds()))
        .param("bases", names(line.bases()))
        .param("family", line.family().name())
        .param("duty", line.duty())
        .param("listed", line.listed())
        .update();
  }

  void add(Disclosure line, Recorded said) {
    add(line);
    jdbc.sql(
            """
            insert into disclosure.said (disclosure_id, subject_id, recorded)
            values (:id, :subject, :recorded::jsonb)
            """)
        .param("id", line.id().value())
        .param("subject", line.about().id())
        .param("recorded", said.json())
        .update();
  }

  /** The latest first. */
  List<Disclosure> of(Collection<UUID> subjects) {
    return jdbc.sql(SELECT + "where subject_id = any(:subjects) order by at desc, id desc")
        .param("subjects", subjects.toArray(UUID[]::new))
        .query(DisclosureStore::row)
        .list();
  }

  /** What people wrote of these, by the line it belongs to. */
  Map<DisclosureId, Recorded> said(Collection<DisclosureId> ids) {
    return jdbc
        .sql("select disclosure_id, recorded from disclosure.said where disclosure_id = any(:ids)")
        .param("ids", ids.stream().map(DisclosureId::value).toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                new DisclosureId(row.getObject(1, UUID.class)), Recorded.parse(row.getString(2))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those that were asked for, the latest first. */
  List<Disclosure> search(Search search) {
    return jdbc.sql(
            SELECT
                + """
                where (cardinality(:references::text[]) = 0 or reference = any(:references))
                  and (:agency::uuid is null or to_agency = :agency or whose_agency = :agency)
                  and (:since::timestamptz is null or at >= :since)
                  and (:until::timestamptz is null or at < :until)
                  and (not :withheld or not shared)
                """
                + LATEST)
        .param(
            "references", search.references().stream().map(Reference::value).toArray(String[]::new))
        .param("agency", value(search.agency()))
        .param("since", moment(search.since()))
        .param("until", moment(search.until()))
        .param("withheld", search.withheld())
        .param("size", search.size())
        .param("from", search.from())
        .query(DisclosureStore::row)
        .list();
  }

  /** What an agency was given, and what of its own was passed on. */
  List<Disclosure> concerning(AgencyId agency, int from, int size) {
    return jdbc.sql(
            SELECT
                + "where listed and shared and (to_agency = :agency or whose_agency = :agency)"
                + LATEST)
        .param("agency", agency.value())
        .param("size", size)
        .param("from", from)
        .query(DisclosureStore::row)
        .list();
  }

  private static Disclosure row(ResultSet row, int n) throws SQLException {
    return new Disclosure(
        new DisclosureId(row.getObject("id", UUID.class)),
        new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
        Reference.parse(row.getString("reference")),
        row.getTimestamp("at").toInstant(),
        new UserId(row.getObject("by_user", UUID.class)),
        Origin.valueOf(row.getString("origin")),
        row.getBoolean("shared"),
        new Recipient(agency(row, "to_agency"), row.getString("to_name")),
        agency(row, "whose_agency"),
        all(DataKind.class, row, "kinds"),
        all(LawfulBasis.class, row, "bases"),
        FamilyTold.valueOf(row.getString("family")),
        row.getString("duty"),
        row.getBoolean("listed"));
  }

  private static @Nullable AgencyId agency(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new AgencyId(id);
  }

  private static <E extends Enum<E>> Set<E> all(Class<E> type, ResultSet row, String column)
      throws SQLException {
    String[] names = (String[]) Objects.requireNonNull(row.getArray(column)).getArray();
    return Arrays.stream(names)
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String[] names(Set<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static @Nullable UUID value(@Nullable AgencyId agency) {
    return agency == null ? null : agency.value();
  }

  private static @Nullable Timestamp moment(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
