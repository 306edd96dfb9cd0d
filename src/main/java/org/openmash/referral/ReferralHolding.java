package org.openmash.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openmash.agency.Agencies;
import org.openmash.form.Readout;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads out what reached the hub: every page of every report, and what whoever sent it was told.
 */
@Component
class ReferralHolding implements Holding {

  /** Pages that are about others than the child, or about whoever writes. */
  private static final Set<String> OF_OTHERS =
      Set.of("family", "professional", "you", "name", "contact", "others");

  private final JdbcClient jdbc;
  private final Readout readout;
  private final Agencies agencies;

  ReferralHolding(JdbcClient jdbc, Readout readout, Agencies agencies) {
    this.jdbc = jdbc;
    this.readout = readout;
    this.agencies = agencies;
  }

  @Override
  public String module() {
    return "referral";
  }

  @Override
  public Set<String> tables() {
    return Set.of("referral.referral", "referral.child", "referral.page", "referral.told");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    List<Row> rows =
        jdbc.sql(
                """
                select r.id, r.received_at, r.kind, r.agency_id, coalesce(r.source, '') as source, p.page, p.recorded
                from referral.referral r join referral.page p on p.referral_id = r.id
                where r.id = any(:ids) order by r.received_at, p.place, p.row
                """)
            .param("ids", whose.contactIds())
            .query(Row::of)
            .list();
    Map<AgencyId, String> names = agencies.named(actor, rows.stream().map(Row::agency).toList());
    List<Held> all = new ArrayList<>(rows.stream().map(row -> page(row, names)).toList());
    all.addAll(told(whose));
    return all;
  }

  private Held page(Row row, Map<AgencyId, String> names) {
    Set<Caution> cautions = new HashSet<>();
    if (OF_OTHERS.contains(row.page())) {
      cautions.add(Caution.NAMES_ANOTHER);
    }
    if (row.kind() == ContactKind.PUBLIC_REPORT || row.kind() == ContactKind.CALL) {
      cautions.add(Caution.SOURCE_HIDDEN);
    }
    return new Held(
        what(row),
        new Subject(Referrals.KIND, row.id()),
        row.at().toInstant(),
        row.source().isEmpty() ? names.getOrDefault(row.agency(), "") : row.source(),
        readout.of(row.recorded(), cautions.toArray(Caution[]::new)),
        List.of());
  }

  /** The heading whoever wrote it saw; what kind of contact it was where the page had none. */
  private String what(Row row) {
    String heading =
        (row.kind() == ContactKind.PUBLIC_REPORT ? "report." : "referral.") + row.page() + ".title";
    boolean journey = row.kind() == ContactKind.PUBLIC_REPORT || row.kind() == ContactKind.REFERRAL;
    return journey && readout.knows(heading) ? heading : row.kind().key();
  }

  private List<Held> told(Whose whose) {
    return jdbc.sql(
            "select referral_id, decided_at, reason from referral.told where referral_id = any(:ids) order by id")
        .param("ids", whose.contactIds())
        .query((row, n) ->
            new Held(
                "holding.referral.told",
                new Subject(Referrals.KIND, row.getObject(1, UUID.class)),
                row.getTimestamp(2).toInstant(),
                "",
                List.of(
                    new Held.Passage("holding.referral.told.reason", row.getString(3), Set.of())),
                List.of()))
        .list();
  }

  @Override
  public Set<String> names(Actor actor, Whose whose) {
    return new HashSet<>(
        jdbc.sql(
                """
                select name from referral.child where referral_id = any(:ids)
                union
                select trim(concat_ws(' ', recorded #>> '{answers,first}', recorded #>> '{answers,last,value}',
                  recorded #>> '{answers,name}', recorded #>> '{answers,callerName}'))
                from referral.page where referral_id = any(:ids)
                """)
            .param("ids", whose.contactIds())
            .query(String.class)
            .list());
  }

  private record Row(
      UUID id,
      Timestamp at,
      ContactKind kind,
      AgencyId agency,
      String source,
      String page,
      String recorded) {

    static Row of(ResultSet row, int number) throws SQLException {
      return new Row(
          row.getObject("id", UUID.class),
          row.getTimestamp("received_at"),
          ContactKind.valueOf(row.getString("kind")),
          new AgencyId(row.getObject("agency_id", UUID.class)),
          row.getString("source"),
          row.getString("page"),
          row.getString("recorded"));
    }
  }
}
