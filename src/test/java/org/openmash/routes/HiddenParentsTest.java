package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.allocation.AllocationExamples;
import org.openmash.database.TestDatabase;
import org.openmash.database.Work;
import org.openmash.escalation.EscalationExamples;
import org.openmash.feedback.Asked;
import org.openmash.feedback.Feedbacks;
import org.openmash.jointplan.JointPlanExamples;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.routes.Contacts.Stage;
import org.openmash.supervision.SupervisionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.training.TrainingExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A foreign key is checked past every policy, so whoever may not see a record could still hang a
 * row of their own on it. For each such key of the catalogue a real row is taken, made the
 * stranger's own in every other respect, and offered to the database: none may be taken.
 */
@HubTest
class HiddenParentsTest {

  private static final String KEYS =
      """
      select distinct on (c.conname, child.oid) cn.nspname || '.' || child.relname as child, a.attname as "column",
        pn.nspname || '.' || parent.relname as parent, pa.attname as key
      from pg_constraint c
      join pg_class child on child.oid = c.conrelid join pg_namespace cn on cn.oid = child.relnamespace
      join pg_class parent on parent.oid = c.confrelid join pg_namespace pn on pn.oid = parent.relnamespace
      join pg_attribute a on a.attrelid = child.oid and a.attnum = c.conkey[1]
      join pg_attribute pa on pa.attrelid = parent.oid and pa.attnum = c.confkey[1]
      where c.contype = 'f' and child.relrowsecurity and parent.relrowsecurity
        and has_table_privilege('openmash_program', child.oid, 'INSERT')
      """;

  /** What of a row says whose it is: a stranger would write themselves there. */
  private static final String COLUMNS =
      """
      select a.attname from pg_attribute a
      where a.attrelid = :table::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and a.attidentity = '' and has_column_privilege('openmash_program', a.attrelid, a.attnum, 'INSERT')
      """;

  /** A policy said no, and not a missing grant. */
  private static final String REFUSED = "row-level security policy";

  @Autowired Work work;
  @Autowired JdbcClient program;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired Incidents incidents;
  @Autowired Feedbacks feedbacks;
  @Autowired EscalationExamples disagreements;
  @Autowired AllocationExamples allocation;
  @Autowired SupervisionExamples supervision;
  @Autowired TrainingExamples training;
  @Autowired JointPlanExamples plans;
  @Autowired ReferralExamples answers;

  private final List<String> wrong = new ArrayList<>();
  private SingleConnectionDataSource source;
  private JdbcClient everything;
  private Cast cast;
  private int tried;

  @BeforeEach
  void recordsOfAllKinds() throws Exception {
    Connection connection =
        TestDatabase.superuserOf(
            program.sql("select current_database()").query(String.class).single());
    source = new SingleConnectionDataSource(connection, true);
    everything = JdbcClient.create(source);
    cast = Cast.met(agencies, signedIn);
    for (Stage stage : Stage.values()) {
      Contacts.Contact contact =
          contacts.at(stage, cast, answers.aboutSiblings(2, stage.ordinal() + 90));
      if (stage == Stage.DECIDED) {
        feedbacks.answer(cast.referrer(), contact.referral(), Asked.HELPFUL, true);
        disagreements.answered(cast.referrer(), cast.manager(), contact.referral());
      }
    }
    incidents.of(cast);
    Actor worker = signedIn.at(cast.hub(), Role.CASE_WORKER);
    CaseId id =
        allocation.worked(
            cast.manager(),
            contacts.opened(cast, answers.aboutOlderSiblings(1)).referral(),
            worker,
            signedIn.at(cast.hub(), Role.CASE_WORKER));
    supervision.discuss(worker, supervision.made(cast.manager(), worker), id);
    training.lapsed(cast.lead(), cast.referrer());
    training.attended(cast.lead(), "neglect", List.of(cast.referrer()));
    plans.made(cast.lead(), third(), cast.referrer().user());
  }

  /** An agency of neither of those who try. */
  private AgencyId third() {
    return agencies
        .add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Third " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("third@school.example"),
                LocalDate.of(2020, 1, 1)))
        .id();
  }

  @AfterEach
  void leave() {
    source.destroy();
  }

  @Test
  void takeNoRowOfWhoeverMayNotSeeThem() {
    List<Map<String, Object>> keys = everything.sql(KEYS).query().listOfRows();
    for (Map<String, Object> key : keys) {
      for (Actor stranger : List.of(cast.leadElsewhere(), cast.managerOfAnotherHub())) {
        offer(
            stranger,
            String.valueOf(key.get("child")),
            String.valueOf(key.get("column")),
            String.valueOf(key.get("parent")),
            String.valueOf(key.get("key")));
      }
    }
    assertThat(tried).as("keys tried").isGreaterThan(30);
    assertThat(wrong).isEmpty();
  }

  private void offer(Actor stranger, String child, String column, String parent, String key) {
    List<Map<String, Object>> rows =
        everything
            .sql(
                "select to_jsonb(c)::text as row, c.%2$s::text as parent from %1$s c where c.%2$s is not null limit 200"
                    .formatted(child, column))
            .query()
            .listOfRows();
    for (Map<String, Object> row : rows) {
      String value = String.valueOf(row.get("parent"));
      if (isHidden(stranger, parent, key, value)) {
        tried++;
        String outcome = outcome(stranger, child, String.valueOf(row.get("row")), column);
        if (!outcome.equals(REFUSED)) {
          wrong.add(
              "%s.%s takes a row on a hidden %s from %s: %s"
                  .formatted(child, column, parent, stranger.roles(), outcome));
        }
        return;
      }
    }
  }

  private boolean isHidden(Actor stranger, String parent, String key, String value) {
    return work.as(
        stranger,
        () ->
            program
                    .sql("select count(*) from %s where %s::text = :v".formatted(parent, key))
                    .param("v", value)
                    .query(Integer.class)
                    .single()
                == 0);
  }

  private String outcome(Actor stranger, String child, String row, String column) {
    List<String> columns = everything.sql(COLUMNS).param("table", child).query(String.class).list();
    String names = String.join(", ", columns.stream().map(each -> '"' + each + '"').toList());
    String own =
        everything
            .sql(
                """
                select (:row::jsonb || coalesce((select jsonb_object_agg(k, case
                    when k = 'id' then to_jsonb(:fresh)
                    when k like '%agency%' or k in ('police_id') then to_jsonb(:agency)
                    else to_jsonb(:user) end)
                  from jsonb_object_keys(:row::jsonb) k
                  where k <> :column and jsonb_typeof(:row::jsonb -> k) = 'string'
                    and (k = 'id' or k like '%agency%' or k like '%user%' or k = 'police_id' or k like '%\\_by')
                    and :row::jsonb ->> k ~ '^[0-9a-f-]{36}$'), '{}'))::text
                """)
            .param("row", row)
            .param("column", column)
            .param("fresh", UUID.randomUUID().toString())
            .param("agency", stranger.agency().toString())
            .param("user", stranger.user().toString())
            .query(String.class)
            .single();
    try {
      work.as(
          stranger,
          () -> {
            program
                .sql(
                    "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, :row::jsonb)"
                        .formatted(child, names))
                .param("row", own)
                .update();
            throw new Taken();
          });
      return "nothing happened";
    } catch (Taken e) {
      return "taken";
    } catch (DataAccessException e) {
      String why = String.valueOf(e.getMostSpecificCause().getMessage());
      return why.contains(REFUSED) ? REFUSED : why;
    }
  }

  /** Undoes what was tried. */
  private static final class Taken extends RuntimeException {}
}
