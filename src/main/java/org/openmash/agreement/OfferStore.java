package org.openmash.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openmash.agreement.Offer.Reply;
import org.openmash.agreement.Offer.Signatory;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements put to agencies; each answer is kept for good beside the one that stands. */
@Component
class OfferStore {

  private static final String SELECT =
      """
      select id, agreement_id, agency_id, asked_at, reminders, last_at, reply, version, name, title, email, why, replied_at
      from agreement.offer
      """;

  private final JdbcClient jdbc;

  OfferStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Asks for the first time, or once more after the text was changed. */
  OfferId ask(AgreementId agreement, AgencyId agency, Instant at) {
    return jdbc.sql(
            """
            insert into agreement.offer (id, agreement_id, agency_id, asked_at, last_at)
            values (:id, :agreement, :agency, :at, :at)
            on conflict (agreement_id, agency_id) do update
              set asked_at = excluded.asked_at, last_at = excluded.last_at, reminders = 0, reply = null
            returning id
            """)
        .param("id", OfferId.next().value())
        .param("agreement", agreement.value())
        .param("agency", agency.value())
        .param("at", Timestamp.from(at))
        .query((row, n) -> new OfferId(row.getObject(1, UUID.class)))
        .single();
  }

  void reminded(OfferId id, Instant at) {
    jdbc.sql("update agreement.offer set reminders = reminders + 1, last_at = :at where id = :id")
        .param("at", Timestamp.from(at))
        .param("id", id.value())
        .update();
  }

  void accept(OfferId id, Reply.Accepted said, UserId by) {
    reply(id, "ACCEPTED", said.version(), said.by(), "", said.at(), by);
  }

  void decline(OfferId id, Reply.Declined said, UserId by) {
    reply(id, "DECLINED", said.version(), said.by(), said.why(), said.at(), by);
  }

  private void reply(
      OfferId id, String reply, int version, Signatory who, String why, Instant at, UserId by) {
    for (String sql :
        List.of(
            """
            insert into agreement.offer_reply (offer_id, agency_id, reply, version, name, title, email, why, at, by_user)
            select id, agency_id, :reply, :version, :name, :title, :email, :why, :at, :by from agreement.offer where id = :id
            """,
            """
            update agreement.offer set reply = :reply, version = :version, name = :name, title = :title, email = :email,
              why = :why, replied_at = :at
            where id = :id
            """)) {
      jdbc.sql(sql)
          .param("id", id.value())
          .param("reply", reply)
          .param("version", version)
          .param("name", who.name())
          .param("title", who.title())
          .param("email", who.email())
          .param("why", why)
          .param("at", Timestamp.from(at))
          .param("by", by.value())
          .update();
    }
  }

  Optional<Offer> find(OfferId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(OfferStore::row)
        .optional();
  }

  /** Always one at a time. */
  void lock(OfferId id) {
    jdbc.sql("select 1 from agreement.offer where id = :id for update")
        .param("id", id.value())
        .query()
        .singleRow();
  }

  List<Offer> of(AgreementId agreement) {
    return jdbc.sql(SELECT + "where agreement_id = :id")
        .param("id", agreement.value())
        .query(OfferStore::row)
        .list();
  }

  List<Offer> to(AgencyId agency) {
    return jdbc.sql(SELECT + "where agency_id = :id")
        .param("id", agency.value())
        .query(OfferStore::row)
        .list();
  }

  /** Those nobody answered, with fewer reminders than that. */
  List<Offer> silent(int reminders) {
    return jdbc.sql(SELECT + "where reply is null and reminders < :most")
        .param("most", reminders)
        .query(OfferStore::row)
        .list();
  }

  private static Offer row(ResultSet row, int n) throws SQLException {
    return new Offer(
        new OfferId(row.getObject("id", UUID.class)),
        new AgreementId(row.getObject("agreement_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getTimestamp("asked_at").toInstant(),
        row.getInt("reminders"),
        row.getTimestamp("last_at").toInstant(),
        said(row));
  }

  private static Reply said(ResultSet row) throws SQLException {
    String reply = row.getString("reply");
    if (reply == null) {
      return new Reply.None();
    }
    Signatory by =
        new Signatory(row.getString("name"), row.getString("title"), row.getString("email"));
    Instant at = Objects.requireNonNull(row.getTimestamp("replied_at")).toInstant();
    return reply.equals("ACCEPTED")
        ? new Reply.Accepted(row.getInt("version"), by, at)
        : new Reply.Declined(row.getInt("version"), by, at, row.getString("why"));
  }
}
