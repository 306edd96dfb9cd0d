package org.openmash.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.form.Recorded;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.NhsNumber;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads referrals: lines for lists, and the parts of a whole one. */
@Component
class ReferralReader {

  private final JdbcClient jdbc;

  ReferralReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ReferralLine> ofAgency(AgencyId agency) {
    return lines(
        "where agency_id = :key order by received_at desc limit 500", "key", agency.value());
  }

  List<ReferralLine> ofReferrer(UserId referrer) {
    return lines(
        "where referrer_id = :key order by received_at desc limit 500", "key", referrer.value());
  }

  List<ReferralLine> lines(Collection<ReferralId> ids) {
    return ids.isEmpty()
        ? List.of()
        : lines(
            "where id = any(:key)",
            "key",
            ids.stream().map(ReferralId::value).toArray(UUID[]::new));
  }

  Optional<ReferralId> byReference(Reference reference) {
    return jdbc.sql("select id from referral.referral where reference = :reference")
        .param("reference", reference.value())
        .query((row, n) -> new ReferralId(row.getObject(1, UUID.class)))
        .optional();
  }

  private List<ReferralLine> lines(String which, String name, Object value) {
    Map<UUID, ReferralLine> lines = new LinkedHashMap<>();
    jdbc.sql(
            """
            select id, reference, kind, source, agency_id, hub_id, received_at, status, concern, proposed_level, in_danger,
              early_help, suspicions
            from referral.referral
            """
                + which)
        .param(name, value)
        .query((row, n) -> {
          ReferralLine line = line(row);
          return lines.put(line.id().value(), line);
        })
        .list();
    Map<UUID, List<ReferredChild>> children = childrenOf(lines.keySet());
    return lines.values().stream()
        .map(line -> line.withChildren(children.getOrDefault(line.id().value(), List.of())))
        .toList();
  }

  private static ReferralLine line(ResultSet row) throws SQLException {
    return new ReferralLine(
        new ReferralId(row.getObject("id", UUID.class)),
        Reference.parse(row.getString("reference")),
        ContactKind.valueOf(row.getString("kind")),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        new HubId(row.getString("hub_id")),
        row.getString("source"),
        row.getTimestamp("received_at").toInstant(),
        ReferralStatus.valueOf(row.getString("status")),
        row.getString("concern"),
        row.getString("proposed_level"),
        row.getBoolean("in_danger"),
        row.getBoolean("early_help"),
        Arrays.stream((String[]) row.getArray("suspicions").getArray())
            .map(Suspicion::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        List.of());
  }

  private Map<UUID, List<ReferredChild>> childrenOf(Collection<UUID> referrals) {
    Map<UUID, List<ReferredChild>> children = new HashMap<>();
    jdbc.sql(
            """
            select referral_id, id, position, name, born, expected, age_estimate, focus, unborn,
              nhs_number, disabled
            from referral.child where referral_id = any(:ids) order by referral_id, position
            """)
        .param("ids", referrals.toArray(UUID[]::new))
        .query((row, n) ->
            children
                .computeIfAbsent(row.getObject("referral_id", UUID.class), id -> new ArrayList<>())
                .add(
                    new ReferredChild(
                        new ChildId(row.getObject("id", UUID.class)),
                        row.getInt("position"),
                        row.getString("name"),
                        row.getObject("born", LocalDate.class),
                        row.getObject("expected", LocalDate.class),
                        row.getString("age_estimate"),
                        row.getBoolean("focus"),
                        row.getBoolean("unborn"),
                        row.getString("nhs_number") == null
                            ? null
                            : new NhsNumber(row.getString("nhs_number")),
                        row.getBoolean("disabled"))))
        .list();
    return children;
  }

  List<ReferralView.RecordedPage> pagesOf(ReferralId referral) {
    return jdbc.sql(
            "select page, row, recorded from referral.page where referral_id = :id order by place, row")
        .param("id", referral.value())
        .query((row, n) ->
            new ReferralView.RecordedPage(
                row.getString(1), row.getInt(2), Recorded.parse(row.getString(3))))
        .list();
  }

  List<ToldOutcome> toldOf(ReferralId referral) {
    return jdbc.sql(
            """
            select child_id, outcome_key, level, reason, decided_at, correction, withheld
            from referral.told where referral_id = :id order by id
            """)
        .param("id", referral.value())
        .query((row, n) ->
            new ToldOutcome(
                new ChildId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getBoolean(6),
                List.of((String[]) row.getArray(7).getArray())))
        .list();
  }

  List<StatusStep> stepsOf(ReferralId referral) {
    return jdbc.sql(
            "select status, min(at) from referral.step where referral_id = :id group by status order by 2")
        .param("id", referral.value())
        .query((row, n) ->
            new StatusStep(
                ReferralStatus.valueOf(row.getString(1)), row.getTimestamp(2).toInstant()))
        .list();
  }
}
