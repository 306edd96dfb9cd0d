package org.openmash.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds other contacts about children who may be the same, and keeps what they are found by. */
@Component
class EarlierContacts {

  private final JdbcClient jdbc;
  private final Referrals referrals;

  EarlierContacts(JdbcClient jdbc, Referrals referrals) {
    this.jdbc = jdbc;
    this.referrals = referrals;
  }

  /** From now on the children of this referral are found by what is reported of them. */
  void keep(ReferralLine line) {
    line.children().forEach(this::keep);
  }

  ReferralLine lineOf(Actor desk, ReferralId referral) {
    return referrals.lines(desk, List.of(referral)).stream()
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  private void keep(ReferredChild child) {
    Likeness.keysOf(child)
        .forEach((kind, key) ->
            jdbc.sql(
                    "insert into triage.child_key (child_id, kind, key) values (:child, :kind, :key) on conflict do nothing")
                .param("child", child.id().value())
                .param("kind", kind.name())
                .param("key", key)
                .update());
  }

  /** Newest first; each other contact once for each child, with the strongest reason. */
  List<EarlierContact> of(Actor actor, ReferralId referral) {
    List<Found> found =
        jdbc.sql(
                """
                select distinct on (c.received_at, theirs.child_id, mine.child_id)
                  mine.child_id, mine.kind, c.referral_id, c.agency_id, c.received_at, d.outcome, d.level
                from triage.contact_child cc
                join triage.child_key mine on mine.child_id = cc.child_id
                join triage.child_key theirs on theirs.kind = mine.kind and theirs.key = mine.key
                join triage.contact_child other on other.child_id = theirs.child_id
                join triage.contact c on c.referral_id = other.referral_id
                left join triage.decision d on d.child_id = theirs.child_id and d.state = 'IN_FORCE'
                where cc.referral_id = :referral and other.referral_id <> :referral
                order by c.received_at desc, theirs.child_id, mine.child_id,
                  array_position(array['NHS_NUMBER', 'NAME_AND_BIRTH', 'MOTHERS_NAME'], mine.kind)
                limit 100
                """)
            .param("referral", referral.value())
            .query(Found::of)
            .list();
    Map<ReferralId, ReferralLine> lines =
        referrals.lines(actor, found.stream().map(Found::referral).distinct().toList()).stream()
            .collect(Collectors.toMap(ReferralLine::id, Function.identity()));
    return found.stream()
        .filter(each -> lines.containsKey(each.referral()))
        .map(each -> each.with(lines.get(each.referral())))
        .toList();
  }

  /** What the rows of a list say of other contacts, for all of them at once. */
  Map<ReferralId, InboxLine.Marks> marks(Collection<ReferralId> referrals) {
    return jdbc
        .sql(
            """
            select cc.referral_id,
              1 + count(distinct c.referral_id) filter (where c.received_at > mine.received_at - interval '12 months'),
              coalesce(bool_or(d.child_id = theirs.child_id), false),
              coalesce(bool_or(d.child_id <> theirs.child_id), false)
            from triage.contact_child cc
            join triage.contact mine on mine.referral_id = cc.referral_id
            join triage.child_key own on own.child_id = cc.child_id
            join triage.child_key theirs on theirs.kind = own.kind and theirs.key = own.key
            join triage.contact_child other on other.child_id = theirs.child_id
            join triage.contact c on c.referral_id = other.referral_id and c.received_at <= mine.received_at
            left join triage.contact_child sibling on sibling.referral_id = other.referral_id
            left join triage.decision d on d.child_id = sibling.child_id and d.state = 'IN_FORCE' and d.outcome = any(:work)
            where cc.referral_id = any(:referrals) and other.referral_id <> cc.referral_id
            group by cc.referral_id
            """)
        .param("referrals", referrals.stream().map(ReferralId::value).toArray(UUID[]::new))
        .param("work", Outcome.startingWork())
        .query((row, n) ->
            Map.entry(
                new ReferralId(row.getObject(1, UUID.class)),
                new InboxLine.Marks(row.getInt(2), row.getBoolean(3), row.getBoolean(4))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private record Found(
      ChildId child,
      Likeness why,
      ReferralId referral,
      AgencyId agency,
      Instant receivedAt,
      @Nullable String outcome,
      @Nullable String level) {

    static Found of(ResultSet row, int number) throws SQLException {
      return new Found(
          new ChildId(row.getObject(1, UUID.class)),
          Likeness.valueOf(row.getString(2)),
          new ReferralId(row.getObject(3, UUID.class)),
          new AgencyId(row.getObject(4, UUID.class)),
          row.getTimestamp(5).toInstant(),
          row.getString(6),
          row.getString(7));
    }

    EarlierContact with(@Nullable ReferralLine line) {
      if (line == null) {
        throw new IllegalStateException("a contact without its referral");
      }
      return new EarlierContact(
          child,
          why,
          referral,
          line.reference(),
          agency,
          receivedAt,
          line.concern(),
          outcome,
          level);
    }
  }
}
