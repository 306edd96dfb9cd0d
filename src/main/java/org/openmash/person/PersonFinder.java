package org.openmash.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openmash.database.Work;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.person.matching.Facts;
import org.openmash.person.matching.Findings;
import org.openmash.person.matching.PersonIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everybody in memory, each hub's people by themselves, as the database has them. Before each
 * look-up it reads what was committed since the last one, by whichever node; who wrote something
 * finds it at once.
 */
@Component
class PersonFinder {

  private static final int MANY = 1_000;

  private static final String ROWS =
      """
      select p.id, i.recorded, a.recorded, p.hub_id, p.age_disputed, p.born_from, p.born_until from person.person p
      join lateral (select recorded from person.part where person_id = p.id and part = 'identity'
        order by version desc limit 1) i on true
      left join lateral (select recorded from person.part where person_id = p.id and part = 'addresses'
        order by version desc limit 1) a on true
      """;

  private final Map<HubId, PersonIndex<PersonId>> indexes = new ConcurrentHashMap<>();
  private final Map<PersonId, HubId> whose = new HashMap<>();
  private final JdbcClient jdbc;
  private final Forms forms;
  private final Work work;

  /** Everything of transactions before this one is in the index. */
  private String known = "0";

  PersonFinder(JdbcClient jdbc, Forms forms, Work work) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.work = work;
  }

  Findings<PersonId> find(Actor actor, Facts asked) {
    return everybody(actor).lookUp(asked);
  }

  /** Who may be the same as somebody who is known. */
  Findings<PersonId> like(Actor actor, PersonId id) {
    Facts facts =
        jdbc.sql(ROWS + "where p.id = :id")
            .param("id", id.value())
            .query((row, n) -> facts(row))
            .single();
    return find(actor, facts);
  }

  /** Everybody of the hub this actor works for, as the database has them now. */
  PersonIndex<PersonId> everybody(Actor actor) {
    work.as(Actor.system("person index"), this::catchUp);
    return indexOf(actor.hub() == null ? HubId.MAIN : actor.hub());
  }

  /** What each of these is compared by. */
  Map<PersonId, Facts> factsOf(Collection<PersonId> ids) {
    return jdbc
        .sql(ROWS + "where p.id = any(:ids)")
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) -> Map.entry(new PersonId(row.getObject(1, UUID.class)), facts(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private PersonIndex<PersonId> indexOf(HubId hub) {
    return indexes.computeIfAbsent(hub, any -> new PersonIndex<>());
  }

  /**
   * A number drawn later may be committed earlier; so the next reading begins with the oldest
   * transaction that was still running.
   */
  private synchronized void catchUp() {
    String running =
        jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
            .query(String.class)
            .single();
    Map<HubId, Map<PersonId, Facts>> changed = new HashMap<>();
    jdbc.sql(ROWS + "where p.changed >= :known::xid8")
        .param("known", known)
        .query(row -> {
          PersonId id = new PersonId(row.getObject(1, UUID.class));
          Facts facts = facts(row);
          HubId hub = new HubId(row.getString(4));
          changed.computeIfAbsent(hub, any -> new LinkedHashMap<>()).put(id, facts);
          HubId before = whose.put(id, hub);
          if (before != null && !before.equals(hub)) {
            indexOf(before).remove(id);
          }
        });
    changed.forEach(this::put);
    jdbc.sql("select id from person.gone where changed >= :known::xid8")
        .param("known", known)
        .query(row -> {
          HubId hub = whose.remove(new PersonId(row.getObject(1, UUID.class)));
          if (hub != null) {
            indexOf(hub).remove(new PersonId(row.getObject(1, UUID.class)));
          }
        });
    known = running;
  }

  private void put(HubId hub, Map<PersonId, Facts> people) {
    if (people.size() > MANY) {
      indexOf(hub).putAll(people);
    } else {
      people.forEach(indexOf(hub)::put);
    }
  }

  private Facts facts(ResultSet row) throws SQLException {
    IdentityForm identity = read(IdentityForm.class, row.getString(2));
    String addresses = row.getString(3);
    List<AddressForm> lived =
        addresses == null ? List.of() : read(AddressesForm.class, addresses).addresses();
    LocalDate from = row.getObject(6, LocalDate.class);
    return row.getBoolean(5)
        ? Known.ofDisputedAge(
            identity,
            lived,
            from == null ? null : new Life.Span(from, row.getObject(7, LocalDate.class)))
        : Known.of(identity, lived);
  }

  private <R extends Record> R read(Class<R> form, String recorded) {
    return switch (forms.fill(form, Recorded.parse(recorded).answers())) {
      case Filling.Complete<R> complete -> complete.record();
      case Filling.Incomplete<R> _ ->
          throw new IllegalStateException("a part that was kept no longer fits its form");
    };
  }
}
