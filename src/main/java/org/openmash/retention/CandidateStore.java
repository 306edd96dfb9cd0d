package org.openmash.retention;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.openmash.person.Persons;
import org.openmash.referral.Referrals;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what rules of keeping ask, from the views their owners publish, some records at a time. */
@Component
class CandidateStore {

  private static final String FILE =
      """
      , k.outcomes, coalesce(k.born, k.expected, p.born) as born, p.died_on, p.adopted, p.adopted_on
      """;
  private static final String OF_CHILD =
      """
      left join reporting.contact_child_fate k on k.referral_id = c.referral_id
      left join reporting.person_fate p on p.id = k.person_id
      """;

  private static final String CONTACTS =
      "select c.referral_id as id, 'CONTACT' as mark, c.agency_id, c.state, c.received_at, c.closed_at"
          + FILE
          + """
          from (select * from reporting.contact_fate f where f.hub_id = :hub and f.referral_id > :after
            and not exists (select from reporting.notification_fate n where n.referral_id = f.referral_id)
            order by f.referral_id limit :most) c
          """
          + OF_CHILD
          + " order by c.referral_id";

  private static final String NOTIFICATIONS =
      "select n.id, 'NOTIFICATION' as mark, n.agency_id, c.state, n.received_at, greatest(n.received_at, c.closed_at) as closed_at"
          + FILE
          + """
          from (select * from reporting.notification_fate f where f.hub_id = :hub and f.id > :after
            order by f.id limit :most) n
          left join reporting.contact_fate c on c.referral_id = n.referral_id
          """
          + OF_CHILD
          + " order by n.id";

  private static final String PERSONS =
      """
      select p.id, 'PERSON' as mark, null::uuid as agency_id, null as state, p.made_at as received_at,
        greatest(p.made_at, p.last_at) as closed_at, null::text[] as outcomes, p.born, p.died_on, p.adopted, p.adopted_on
      from reporting.person_fate p
      where p.hub_id = :hub and p.id > :after
        and not exists (select from reporting.contact_child_fate k where k.person_id = p.id)
        and not exists (select from reporting.kin f join reporting.contact_child_fate k on k.person_id = f.other_id
          where f.person_id = p.id)
      order by p.id limit :most
      """;

  private final JdbcClient jdbc;

  CandidateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The sorts of record, each with how it is read. */
  enum Sort {
    CONTACT(Referrals.KIND, CONTACTS),
    NOTIFICATION(PoliceNotifications.KIND, NOTIFICATIONS),
    PERSON(Persons.KIND, PERSONS);

    private final String kind;
    private final String sql;

    Sort(String kind, String sql) {
      this.kind = kind;
      this.sql = sql;
    }

    String kind() {
      return kind;
    }
  }

  /** The next of them by id; fewer than asked for at the end. */
  List<Candidate> next(Sort sort, HubId hub, UUID after, int most) {
    Map<UUID, Candidate> found = new LinkedHashMap<>();
    RowCallbackHandler each =
        row -> {
          Candidate one = candidate(sort, row);
          found.merge(one.subject().id(), one, CandidateStore::with);
        };
    jdbc.sql(sort.sql)
        .param("hub", hub.value())
        .param("after", after)
        .param("most", most)
        .query(each);
    return List.copyOf(found.values());
  }

  private static Candidate with(Candidate one, Candidate more) {
    List<KeptFile> files = new ArrayList<>(one.files());
    files.addAll(more.files());
    return new Candidate(one.subject(), one.began(), one.agency(), files);
  }

  private static Candidate candidate(Sort sort, ResultSet row) throws SQLException {
    UUID agency = row.getObject("agency_id", UUID.class);
    LocalDate began = day(row.getTimestamp("received_at"));
    Map<Trigger, LocalDate> days = new EnumMap<>(Trigger.class);
    days.put(Trigger.CREATION, began);
    put(days, Trigger.BIRTH, row.getObject("born", LocalDate.class));
    put(days, Trigger.DEATH, row.getObject("died_on", LocalDate.class));
    put(days, Trigger.ORDER, row.getObject("adopted_on", LocalDate.class));
    LocalDate closed = day(row.getTimestamp("closed_at"));
    days.put(Trigger.LAST_CONTACT, closed);
    return new Candidate(
        new Subject(sort.kind(), row.getObject("id", UUID.class)),
        began,
        agency == null ? null : new AgencyId(agency),
        List.of(new KeptFile(marks(sort, row), closed, days)));
  }

  /** None where a code is not known here: then no rule applies, and the record stays. */
  private static Set<Mark> marks(Sort sort, ResultSet row) throws SQLException {
    List<String> words = new ArrayList<>();
    Array outcomes = row.getArray("outcomes");
    if (outcomes != null) {
      words.addAll(List.of((String[]) outcomes.getArray()));
    }
    String state = row.getString("state");
    if (state != null && !state.equals("DECIDED")) {
      words.add(state);
    }
    if (row.getBoolean("adopted")) {
      words.add(Mark.ADOPTED.name());
    }
    if (words.isEmpty() || sort != Sort.CONTACT) {
      words.add(row.getString("mark"));
    }
    Set<Mark> marks =
        Arrays.stream(Mark.values())
            .filter(mark -> words.contains(mark.name()))
            .collect(Collectors.toUnmodifiableSet());
    return marks.size() == Set.copyOf(words).size() ? marks : Set.of();
  }

  private static void put(Map<Trigger, LocalDate> days, Trigger trigger, @Nullable LocalDate day) {
    if (day != null) {
      days.put(trigger, day);
    }
  }

  private static LocalDate day(Timestamp moment) {
    return LocalDate.ofInstant(moment.toInstant(), HubClock.LONDON);
  }
}
