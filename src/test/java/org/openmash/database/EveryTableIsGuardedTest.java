package org.openmash.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Asks PostgreSQL's own catalogue, so that a table made tomorrow is guarded or fails here. */
@HubTest
class EveryTableIsGuardedTest {

  /** Tables without row-level security, and why. */
  private static final String EXEMPT =
      """
      (n.nspname = 'platform'                                -- sessions and jobs: no record, no name
       or c.relname like 'flyway\\_schema\\_history%')       -- versions of migrations
      """;

  private static final String OURS =
      "n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'";

  @Autowired JdbcClient program;

  private SingleConnectionDataSource source;
  private JdbcClient catalogue;

  @BeforeEach
  void lookAsSuperuser() throws SQLException {
    String name = program.sql("select current_database()").query(String.class).single();
    Connection connection = TestDatabase.superuserOf(name);
    source = new SingleConnectionDataSource(connection, true);
    catalogue = JdbcClient.create(source);
  }

  @AfterEach
  void leave() {
    source.destroy();
  }

  @Test
  void rowLevelSecurityIsOnAndForcedForEveryTable() {
    assertNone(
        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace "
            + "where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) and "
            + OURS
            + " and not "
            + EXEMPT);
  }

  @Test
  void whoeverSaysNothingOfThemselvesSeesNoRow() {
    List<String> tables =
        catalogue
            .sql(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                    + "where c.relkind in ('r', 'p') and has_table_privilege('openmash_program', c.oid, 'SELECT') and "
                    + OURS
                    + " and not "
                    + EXEMPT)
            .query(String.class)
            .list();
    assertThat(tables).hasSizeGreaterThan(50);
    assertThat(tables)
        .filteredOn(table ->
            program.sql("select exists (select from " + table + ")").query(Boolean.class).single())
        .isEmpty();
  }

  @Test
  void everyGrantedCommandHasAPolicy() {
    assertNone(
        """
        select n.nspname || '.' || c.relname || ' ' || k.command
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        cross join (values ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd')) k (command, letter)
        where c.relkind in ('r', 'p') and %s and not %s
          and case when k.command = 'DELETE' then has_table_privilege('openmash_program', c.oid, k.command)
                   else has_any_column_privilege('openmash_program', c.oid, k.command) end
          and not exists (
            select from pg_policy p where p.polrelid = c.oid and p.polcmd in (k.letter::"char", '*')
              and p.polroles && array[0::oid, 'openmash_program'::regrole::oid])
        """
            .formatted(OURS, EXEMPT));
  }

  /** Tables the whole hub may read, whichever of several it is, and why. */
  private static final String EVERY_HUBS =
      """
      ('access.account',          -- people are put into a hub by any administrator
       'access.system_key',       -- keys belong to agencies, which refer to any hub
       'agency.agency', 'agency.team', 'agency.practitioner',  -- one directory for all
       'agreement.agreement', 'agreement.agreement_text', 'agreement.offer',  -- signed once for the whole area
       'audit.head',              -- one number and one hash: where the chain ends
       'form.definition',         -- questions, no answers
       'workforce.absence', 'workforce.absence_why',  -- when colleagues are away
       'supervision.arrangement', 'supervision.pair',  -- an agency's own; the hubs count without a name
       'training.need',           -- the same
       'training.course',         -- announced to every agency
       'triage.keys_on')          -- one's own, whichever hub one works for
      """;

  @Test
  void whateverTheHubMayReadIsKeptApartFromOtherHubs() {
    assertNone(
        """
        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where exists (select from pg_policy p
            cross join lateral (select coalesce(pg_get_expr(p.polqual, p.polrelid), '')
              || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as says) t
            where p.polrelid = c.oid and p.polpermissive
              and (says ~ '''hub''' or says ~ 'SCREENER|HUB_MANAGER|ADMINISTRATOR|INSPECTOR'))
          and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
            and p.polname = 'apart' and p.polcmd = '*'
            and p.polroles @> array['openmash_program'::regrole::oid])
          and n.nspname || '.' || c.relname not in %s and %s
        """
            .formatted(EVERY_HUBS, OURS));
  }

  @Test
  void whateverIsKeptApartHasItsHubAndIsFoundByAnIndexWhenItMoves() {
    assertNone(
        """
        select c.oid::regclass || ' has no hub' from pg_policy p join pg_class c on c.oid = p.polrelid
        where p.polname = 'apart' and not exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'hub_id' and a.attnotnull)
        union all
        select t.tgrelid::regclass || ' follows without an index on ' || a.attname
        from pg_trigger t
        join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = any(t.tgattr)
        where t.tgname = 'takes_its_hub' and not exists (
          select from pg_index i where i.indrelid = t.tgrelid and i.indkey[0] = a.attnum and i.indpred is null)
        """);
  }

  /** Tables whose rows hang on a record and are seen though it is restricted, and why. */
  private static final String SEEN_ALL_THE_SAME =
      """
      ('restriction.glass', 'restriction.question')  -- who opened it, for those who look after that
      """;

  @Test
  void whateverHangsOnARecordIsHiddenWithIt() {
    assertNone(
        """
        select t.tgrelid::regclass::text from pg_trigger t
        where t.tgname = 'takes_its_hub' and t.tgattr::text <> '' and t.tgrelid::regclass::text not in %s
          and not exists (select from pg_policy p where p.polrelid = t.tgrelid and p.polname = 'sealed'
            and not p.polpermissive and p.polcmd = '*'
            and p.polroles @> array['openmash_program'::regrole::oid])
        """
            .formatted(SEEN_ALL_THE_SAME));
  }

  /** Tables of which nothing goes with a record, and why. */
  private static final String NEVER_GO_WITH_A_RECORD =
      """
      ('audit.line', 'audit.head',        -- the trail names acts and ids and never what was in a record
       'scope.seal', 'scope.seal_key',    -- who opens what: ids of workers; what is left of a restricted record stays behind its seal
       'scope.held', 'scope.sealed',      -- go with whatever goes, by the door itself
       'scope.fate',                      -- what goes
       'retention.disposal',              -- the tombstone
       'retention.longer',                -- goes with whatever it kept, by the door itself
       'person.gone',                     -- ids of what is gone, for whoever keeps the index in memory
       'person.look',                     -- how often the program looked for duplicates
       'form.definition',                 -- questions, no answers
       'form.draft', 'form.draft_page',   -- unfinished: forgotten after their own time; nothing of what was sent stays in them
       'guest.guest', 'guest.proof', 'referral.profile',  -- professionals' own, of no record
       'access.account', 'access.credential', 'access.recovery_code', 'access.invitation', 'access.allowance', 'access.system_key',
       'agency.agency', 'agency.team', 'agency.practitioner',  -- who works where
       'agreement.agreement', 'agreement.agreement_text', 'agreement.offer', 'agreement.offer_reply',  -- between agencies
       'domesticabuse.batch',             -- counts of a file
       'exchange.people_file',            -- a fingerprint of a file
       'feedback.trial',                  -- districts
       'monitor.pack', 'monitor.pack_line', 'monitor.pack_file',  -- counts of an agency's month
       'monitor.week', 'monitor.week_line',  -- counts of a hub's week, and a random number
       'allocation.count',                -- how many, without a name
       'workforce.worker', 'workforce.census', 'workforce.by_agency', 'workforce.posts', 'workforce.moved',  -- who works for the council
       'workforce.absence', 'workforce.absence_why',  -- when colleagues are away
       'supervision.arrangement', 'supervision.pair', 'supervision.session',  -- colleagues, and when they met
       'supervision.agreed', 'supervision.wellbeing',  -- what two colleagues said of their work and of each other
       'training.learner', 'training.need', 'training.certificate',  -- what colleagues learnt
       'training.course', 'training.booking', 'training.evaluation',  -- courses for them
       'jointplan.plan', 'jointplan.party', 'jointplan.action', 'jointplan.change',  -- between agencies
       'diary.address',                   -- where somebody's own calendar finds their diary
       'quality.sample',                  -- a random number and days
       'quality.calibration',             -- levels of made-up families: the worker's own
       'restriction.relation',            -- whom a worker knows: the worker's own
       'triage.inbox_view', 'triage.keys_on', 'triage.scheme',  -- how workers look at their desk
       'demo.county')                     -- whether the made-up county was made
      """;

  @Test
  void whateverIsKeptOfARecordGoesWithIt() {
    assertNone(
        """
        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and %s and not %s and n.nspname || '.' || c.relname not in %s
          and not exists (select from scope.fate f where f.what = 'goes' and f.kept = c.oid)
        """
            .formatted(OURS, EXEMPT, NEVER_GO_WITH_A_RECORD));
  }

  @Test
  void whateverAHubHoldsFollowsWhenItIsGivenToAnother() {
    assertNone(
        """
        select t.tgrelid::regclass::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace
        where t.tgname = 'is_held' and not exists (select from pg_trigger f
          where f.tgrelid = 'scope.held'::regclass and f.tgname = n.nspname || '_' || c.relname || '_follows')
        """);
  }

  @Test
  void theProgramOwnsNothingAndBypassesNothing() {
    assertNone(
        """
        select 'owns ' || relname from pg_class where relowner = 'openmash_program'::regrole
        union all select 'owns ' || proname from pg_proc where proowner = 'openmash_program'::regrole
        union all select 'owns ' || nspname from pg_namespace where nspowner = 'openmash_program'::regrole
        union all select 'is too powerful: ' || rolname from pg_roles
          where rolname in ('openmash_program', 'openmash_reporting')
            and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
        union all select 'is a member of ' || roleid::regrole from pg_auth_members
          where member in ('openmash_program'::regrole, 'openmash_reporting'::regrole)
        """);
  }

  @Test
  void theProgramMayNeitherTruncateNorReferNorTrigger() {
    assertNone(
        """
        select n.nspname || '.' || c.relname || ' ' || k.command
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        cross join (values ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) k (command)
        where c.relkind in ('r', 'p', 'v') and has_table_privilege('openmash_program', c.oid, k.command) and
        """
            + OURS);
  }

  @Test
  void everyViewLooksWithTheEyesOfWhoeverAsks() {
    assertNone(
        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where "
            + OURS
            + " and (c.relkind = 'm' or c.relkind = 'v'"
            + " and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on'])");
  }

  @Test
  void reportingReadsPublishedViewsAndNothingElse() {
    assertNone(
        """
        select n.nspname || '.' || c.relname || ' ' || k.command
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        cross join (values ('SELECT'), ('INSERT'), ('UPDATE')) k (command)
        where c.relkind in ('r', 'p', 'v') and not (n.nspname = 'reporting' and k.command = 'SELECT')
          and has_any_column_privilege('openmash_reporting', c.oid, k.command)
          and has_schema_privilege('openmash_reporting', n.oid, 'USAGE') and
        """
            + OURS);
  }

  @Test
  void functionsThatRunAsTheirOwnerArePinnedAndNotForEverybody() {
    assertNone(
        """
        select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef
          and (not exists (select from unnest(p.proconfig) s where s like 'search_path=%')
               or has_function_privilege('public', p.oid, 'EXECUTE')) and
        """
            + OURS);
  }

  private void assertNone(String sql) {
    List<String> unguarded = catalogue.sql(sql).query(String.class).list();
    assertThat(unguarded).isEmpty();
  }
}
