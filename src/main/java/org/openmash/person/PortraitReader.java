package org.openmash.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads many people in few statements. */
@Component
class PortraitReader {

  /** From each record up to the one it is kept as, and down again to all that are kept as it. */
  private static final String RECORDS =
      """
      with recursive up as (
        select id, joined_to from person.person where id = any(:ids)
        union select p.id, p.joined_to from person.person p join up u on p.id = u.joined_to),
      down as (
        select id as kept, id from up where joined_to is null
        union select d.kept, p.id from person.person p join down d on p.joined_to = d.id)
      select d.id, d.kept, i.recorded, a.recorded, r.recorded, s.recorded from down d
      join lateral (select recorded from person.part where person_id = d.id and part = 'identity'
        order by version desc limit 1) i on true
      left join lateral (select recorded from person.part where person_id = d.id and part = 'addresses'
        order by version desc limit 1) a on true
      left join lateral (select recorded from person.part where person_id = d.id and part = 'reach'
        order by version desc limit 1) r on true
      left join lateral (select recorded from person.part where person_id = d.id and part = 'secrets'
        order by version desc limit 1) s on true
      order by d.kept, d.id <> d.kept, d.id
      """;

  private final JdbcClient jdbc;
  private final PersonStore store;
  private final Forms forms;

  PortraitReader(JdbcClient jdbc, PersonStore store, Forms forms) {
    this.jdbc = jdbc;
    this.store = store;
    this.forms = forms;
  }

  /** Which of these records are closed: known to the managers they name and to nobody else. */
  Set<PersonId> closed(Collection<PersonId> ids) {
    return jdbc.sql("select id from person.person where id = any(:ids) and named is not null")
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  private record Row(
      PersonId id,
      PersonId kept,
      IdentityForm identity,
      List<AddressForm> addresses,
      List<PhoneForm> phones,
      List<SecretsForm.Entry> secrets) {}

  Map<PersonId, Portrait> of(Actor actor, Collection<PersonId> ids) {
    return of(ids, line -> Searching.mayKnow(actor, line));
  }

  Map<PersonId, Portrait> ofAll(Collection<PersonId> ids) {
    return of(ids, any -> true);
  }

  private Map<PersonId, Portrait> of(Collection<PersonId> ids, Predicate<PersonLine> known) {
    List<Row> rows = rows(ids);
    Map<PersonId, PersonLine> lines = store.lines(rows.stream().map(Row::id).toList());
    lines.values().removeIf(known.negate());
    Map<PersonId, List<Row>> together = new LinkedHashMap<>();
    for (Row row : rows) {
      if (lines.containsKey(row.id()) && lines.containsKey(row.kept())) {
        together.computeIfAbsent(row.kept(), any -> new ArrayList<>()).add(row);
      }
    }
    Map<PersonId, Portrait> portraits = new HashMap<>();
    together.forEach((kept, theirs) -> {
      Portrait portrait = portrait(Objects.requireNonNull(lines.get(kept)), theirs);
      theirs.forEach(row -> portraits.put(row.id(), portrait));
    });
    return portraits;
  }

  /** What the record they are kept as does not say, another of theirs may. */
  private static Portrait portrait(PersonLine line, List<Row> theirs) {
    IdentityForm.Sex sex =
        theirs.stream()
            .map(row -> row.identity().sex())
            .filter(each -> each != IdentityForm.Sex.NOT_KNOWN)
            .findFirst()
            .orElse(IdentityForm.Sex.NOT_KNOWN);
    return new Portrait(
        line,
        sex,
        theirs.stream().flatMap(row -> row.addresses().stream()).toList(),
        theirs.stream().flatMap(row -> row.phones().stream()).toList(),
        theirs.stream().flatMap(row -> row.secrets().stream()).toList());
  }

  private List<Row> rows(Collection<PersonId> ids) {
    return jdbc.sql(RECORDS)
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) -> {
          String addresses = row.getString(4);
          String reach = row.getString(5);
          String secrets = row.getString(6);
          return new Row(
              new PersonId(row.getObject(1, UUID.class)),
              new PersonId(row.getObject(2, UUID.class)),
              read(IdentityForm.class, row.getString(3)),
              addresses == null ? List.of() : read(AddressesForm.class, addresses).addresses(),
              reach == null ? List.of() : read(ReachForm.class, reach).phones(),
              secrets == null ? List.of() : read(SecretsForm.class, secrets).secrets());
        })
        .list();
  }

  private <R extends Record> R read(Class<R> form, String recorded) {
    return switch (forms.fill(form, Recorded.parse(recorded).answers())) {
      case Filling.Complete<R> complete -> complete.record();
      case Filling.Incomplete<R> _ ->
          throw new IllegalStateException("a part that was kept no longer fits its form");
    };
  }
}
