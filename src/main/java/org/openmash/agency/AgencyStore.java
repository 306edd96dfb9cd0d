package org.openmash.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AgencyStore {

  private static final String SELECT =
      """
      select id, name, kind, local_code, mailboxes, phone, address, parent_id, from_day, to_day
      from agency.agency
      """;
  // The highest character there is: a name that begins with the key lies between the key and this.
  private static final String HIGHEST = "\uDBFF\uDFFF";

  private final JdbcClient jdbc;

  AgencyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Agency agency) {
    write(
        agency,
        """
        insert into agency.agency (id, name, name_key, kind, local_code, mailboxes, phone, address,
          parent_id, from_day, to_day)
        values (:id, :name, :key, :kind, :code, :mailboxes, :phone::text, :address, :parent::uuid,
          :from, :to::date)
        """);
  }

  boolean change(Agency agency) {
    return write(
            agency,
            """
            update agency.agency set name = :name, name_key = :key, kind = :kind, local_code = :code,
              mailboxes = :mailboxes, phone = :phone::text, address = :address,
              parent_id = :parent::uuid, from_day = :from, to_day = :to::date
            where id = :id
            """)
        == 1;
  }

  Optional<Agency> find(AgencyId id) {
    return jdbc.sql(SELECT + " where id = :id").param("id", id.value()).query(this::row).optional();
  }

  Map<AgencyId, String> names(Collection<AgencyId> ids) {
    Map<AgencyId, String> names = new HashMap<>();
    jdbc.sql("select id, name from agency.agency where id = any(:ids)")
        .param("ids", ids.stream().map(AgencyId::value).toArray(UUID[]::new))
        .query(row -> {
          names.put(new AgencyId(row.getObject("id", UUID.class)), row.getString("name"));
        });
    return names;
  }

  List<Agency> search(Search search, LocalDate today) {
    String key = NameKey.of(search.name());
    AgencyKind kind = search.kind();
    return jdbc.sql(
            SELECT
                + " where name_key >= :key and name_key < :end"
                + (kind == null ? "" : " and kind = :kind")
                + (search.ended() ? "" : " and (to_day is null or to_day >= :today)")
                + " order by name_key, id limit :size offset :from")
        .param("key", key)
        .param("end", key + HIGHEST)
        .param("kind", kind == null ? "" : kind.name())
        .param("today", today)
        .param("size", search.size())
        .param("from", search.from())
        .query(this::row)
        .list();
  }

  /** How many agencies have a mailbox at a host. */
  int withMailboxAt(String host) {
    return jdbc.sql(
            """
            select count(*) from agency.agency where exists (
              select from unnest(mailboxes) mailbox where lower(split_part(mailbox, '@', 2)) = :host)
            """)
        .param("host", host)
        .query(Integer.class)
        .single();
  }

  List<Agency> within(AgencyId parent) {
    return jdbc.sql(SELECT + " where parent_id = :parent order by name_key, id")
        .param("parent", parent.value())
        .query(this::row)
        .list();
  }

  private int write(Agency agency, String sql) {
    Reach reach = agency.reach();
    PhoneNumber phone = reach.phone();
    AgencyId parent = agency.parent();
    return jdbc.sql(sql)
        .param("id", agency.id().value())
        .param("name", agency.name())
        .param("key", NameKey.of(agency.name()))
        .param("kind", agency.kind().name())
        .param("code", agency.localCode())
        .param(
            "mailboxes", reach.mailboxes().stream().map(EmailAddress::value).toArray(String[]::new))
        .param("phone", phone == null ? null : phone.value())
        .param("address", reach.address())
        .param("parent", parent == null ? null : parent.value())
        .param("from", agency.span().from())
        .param("to", agency.span().to())
        .update();
  }

  private Agency row(ResultSet row, int n) throws SQLException {
    UUID parent = row.getObject("parent_id", UUID.class);
    return new Agency(
        new AgencyId(row.getObject("id", UUID.class)),
        row.getString("name"),
        AgencyKind.valueOf(row.getString("kind")),
        row.getString("local_code"),
        new Reach(
            Arrays.stream((String[]) row.getArray("mailboxes").getArray())
                .map(EmailAddress::new)
                .toList(),
            phone(row),
            row.getString("address")),
        parent == null ? null : new AgencyId(parent),
        span(row));
  }

  static Span span(ResultSet row) throws SQLException {
    return new Span(
        row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
  }

  static @Nullable PhoneNumber phone(ResultSet row) throws SQLException {
    String phone = row.getString("phone");
    return phone == null ? null : new PhoneNumber(phone);
  }
}
