package org.openmash.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
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

  /**
   * Children of other contacts by the record they were both found to be, and by equal keys unless
   * somebody said that they are two.
   */
  private static final String FOUND =
      """
      with one as (
        select cc.referral_id, o.child_id, o.person_id
        from unnest(:children::uuid[], :persons::uuid[]) as o (child_id, person_id)
        join triage.contact_child cc on cc.child_id = o.child_id),
      found as (
        select one.referral_id as mine, one.child_id, w.child_id as their_id, 'KNOWN_RECORD' as kind, w.person_id
        from one join triage.who w on w.person_id = one.person_id and w.same and w.undone_at is null
        union all
        select cc.referral_id, cc.child_id, theirs.child_id, own.kind, null
        from triage.contact_child cc
        join triage.child_key own on own.child_id = cc.child_id
        join triage.child_key theirs on theirs.kind = own.kind and theirs.key = own.key
        where cc.referral_id = any(:referrals)
          and not exists (select from triage.who w
            where w.child_id = theirs.child_id and w.same and w.undone_at is null
              and (exists (select from triage.who said
                  where said.child_id = cc.child_id and said.person_id = w.person_id and not said.same
                    and said.undone_at is null)
                or (exists (select from one where one.child_id = cc.child_id)
                  and not exists (select from one where one.child_id = cc.child_id and one.person_id = w.person_id)))))
      """;

  private static final Actor PROGRAM = Actor.system("earlier contacts");

  private final JdbcClient jdbc;
  private final Referrals referrals;
  private final KnownChildren children;
  private final Work work;

  EarlierContacts(JdbcClient jdbc, Referrals referrals, KnownChildren children, Work work) {
    this.jdbc = jdbc;
    this.referrals = referrals;
    this.children = children;
    this.work = work;
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

  /** What was found of other contacts; whoever asks may not open what is behind the hidden ones. */
  record Earlier(List<EarlierContact> shown, List<EarlierContact> hidden) {

    /** Rules that protect children count what only managers see. */
    List<EarlierContact> counted() {
      return Stream.concat(shown.stream(), hidden.stream()).toList();
    }
  }

  /** Newest first; each child of another contact once for each child, with the strongest reason. */
  Earlier of(Actor actor, ReferralId referral) {
    KnownChildren.Found known = children.of(actor, List.of(referral));
    List<Found> found = work.as(PROGRAM, () -> found(known, referral));
    Set<PersonId> open = children.open(actor, known);
    Map<ReferralId, ReferralLine> seen = lines(actor, found);
    Map<Pair, Found> shown = new LinkedHashMap<>();
    Map<Pair, Found> hidden = new LinkedHashMap<>();
    for (Found each : found) {
      PersonId through = each.through();
      boolean opens =
          seen.containsKey(each.referral())
              && (through == null
                  || open.contains(through) && open.contains(known.is().get(each.child())));
      (opens ? shown : hidden).putIfAbsent(each.pair(), each);
    }
    hidden.keySet().removeAll(shown.keySet());
    return new Earlier(
        with(seen, shown.values()),
        hidden.isEmpty() ? List.of() : with(lines(PROGRAM, found), hidden.values()));
  }

  private Map<ReferralId, ReferralLine> lines(Actor actor, List<Found> found) {
    return referrals.lines(actor, found.stream().map(Found::referral).distinct().toList()).stream()
        .collect(Collectors.toMap(ReferralLine::id, Function.identity()));
  }

  private List<Found> found(KnownChildren.Found known, ReferralId referral) {
    return jdbc.sql(
            FOUND
                + """
                select f.child_id, f.kind, f.person_id, f.their_id, c.referral_id, c.agency_id, c.received_at,
                  d.outcome, d.level
                from found f
                join triage.contact_child other on other.child_id = f.their_id and other.referral_id <> f.mine
                join triage.contact mine on mine.referral_id = f.mine
                join triage.contact c on c.referral_id = other.referral_id and c.hub_id = mine.hub_id
                left join triage.decision d on d.child_id = f.their_id and d.state = 'IN_FORCE'
                order by c.received_at desc, c.referral_id, f.their_id,
                  array_position(array['KNOWN_RECORD', 'NHS_NUMBER', 'NAME_AND_BIRTH', 'MOTHERS_NAME'], f.kind)
                limit 500
                """)
        .param("referrals", new UUID[] {referral.value()})
        .param("children", known.children())
        .param("persons", known.persons())
        .query(Found::of)
        .list();
  }

  private static List<EarlierContact> with(
      Map<ReferralId, ReferralLine> lines, Collection<Found> found) {
    return found.stream()
        .filter(each -> lines.containsKey(each.referral()))
        .map(each -> each.with(lines.get(each.referral())))
        .toList();
  }

  /** What the rows of a list say of other contacts, for all of them at once. */
  Map<ReferralId, InboxLine.Marks> marks(Actor actor, Collection<ReferralId> referrals) {
    KnownChildren.Found known = children.of(actor, referrals);
    return jdbc
        .sql(
            FOUND
                + """
                select f.mine,
                  1 + count(distinct c.referral_id) filter (where c.received_at > mine.received_at - interval '12 months'),
                  coalesce(bool_or(d.child_id = f.their_id), false),
                  coalesce(bool_or(d.child_id <> f.their_id), false)
                from found f
                join triage.contact mine on mine.referral_id = f.mine
                join triage.contact_child other on other.child_id = f.their_id and other.referral_id <> f.mine
                join triage.contact c on c.referral_id = other.referral_id and c.received_at <= mine.received_at
                left join triage.contact_child sibling on sibling.referral_id = other.referral_id
                left join triage.decision d on d.child_id = sibling.child_id and d.state = 'IN_FORCE' and d.outcome = any(:work)
                group by f.mine
                """)
        .param("referrals", referrals.stream().map(ReferralId::value).toArray(UUID[]::new))
        .param("children", known.children())
        .param("persons", known.persons())
        .param("work", Outcome.startingWork())
        .query((row, n) ->
            Map.entry(
                new ReferralId(row.getObject(1, UUID.class)),
                new InboxLine.Marks(row.getInt(2), row.getBoolean(3), row.getBoolean(4))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private record Pair(ChildId mine, UUID theirs) {}

  /**
   * @param through the record by which it was found; null where by a key
   */
  private record Found(
      ChildId child,
      Likeness why,
      @Nullable PersonId through,
      UUID their,
      ReferralId referral,
      AgencyId agency,
      Instant receivedAt,
      @Nullable String outcome,
      @Nullable String level) {

    static Found of(ResultSet row, int number) throws SQLException {
      UUID through = row.getObject(3, UUID.class);
      return new Found(
          new ChildId(row.getObject(1, UUID.class)),
          Likeness.valueOf(row.getString(2)),
          through == null ? null : new PersonId(through),
          row.getObject(4, UUID.class),
          new ReferralId(row.getObject(5, UUID.class)),
          new AgencyId(row.getObject(6, UUID.class)),
          row.getTimestamp(7).toInstant(),
          row.getString(8),
          row.getString(9));
    }

    Pair pair() {
      return new Pair(child, their);
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
