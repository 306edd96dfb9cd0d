package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.retention.DisposalId;
import org.openmash.retention.Disposals;
import org.openmash.retention.RetentionExamples;
import org.openmash.routes.Contacts.Contact;
import org.openmash.routes.Contacts.Stage;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A record goes whole or stays whole: also where the database dies over it, and where a copy from
 * before is restored.
 */
@HubTest
class LetGoWholeTest {

  private static final Duration FORTY_YEARS = Duration.ofDays(40 * 366);

  /** The trail, the tombstone, and where a draft led when it was sent. */
  private static final Set<String> REMAINS =
      Set.of("audit.line", "retention.disposal", "form.draft");

  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired ReferralExamples answers;
  @Autowired Referrals referrals;
  @Autowired Disposals disposals;
  @Autowired RetentionExamples retention;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;

  private Everywhere everywhere;
  private Actor second;
  private UUID record;
  private Contact contact;
  private DisposalId disposal;

  @BeforeEach
  void aContactThatOneAgreedTo() throws IOException, SQLException {
    everywhere = new Everywhere(jdbc);
    Cast cast = Cast.alone(agencies, signedIn);
    second = signedIn.at(cast.hub(), Role.DATA_PROTECTION_OFFICER);
    contact = contacts.at(Stage.DECIDED, cast, answers.aboutSiblings(1, 9));
    referrals.read(cast.referrer(), contact.referral());
    record = contact.referral().value();
    clock.forward(FORTY_YEARS);
    retention.night(cast.hub());
    disposal = Objects.requireNonNull(retention.of(contact.referral()));
    disposals.approve(cast.manager(), disposal);
  }

  @AfterEach
  void leave() {
    everywhere.sql().sql("drop trigger if exists dies on referral.referral").update();
    everywhere.sql().sql("drop function if exists public.dies()").update();
    everywhere.close();
  }

  @Test
  void staysWholeWhereTheConnectionDiesInTheMiddle() {
    List<String> before = everywhere.rowsOf(record);
    dies("pg_terminate_backend(pg_backend_pid())");
    assertThatThrownBy(() -> disposals.delete(second, disposal)).isNotNull();
    staysAsItWas(before);
  }

  @Test
  void staysWholeWhereOneTableRefuses() {
    List<String> before = everywhere.rowsOf(record);
    dies("1 / 0");
    assertThatThrownBy(() -> disposals.delete(second, disposal)).isNotNull();
    staysAsItWas(before);
  }

  private void staysAsItWas(List<String> before) {
    assertThat(everywhere.rowsOf(record)).isEqualTo(before).hasSizeGreaterThan(20);
    assertThat(disposals.read(second, disposal).gone()).isNull();
    assertThat(disposals.read(second, disposal).second()).isNull();
    assertThat(retention.lines(contact.referral())).isZero();
    leaveNothingBroken();
    disposals.delete(second, disposal);
    assertThat(everywhere.naming(List.of(record))).isSubsetOf(REMAINS);
    assertThat(retention.lines(contact.referral())).isEqualTo(1);
  }

  private void leaveNothingBroken() {
    everywhere.sql().sql("drop trigger dies on referral.referral").update();
  }

  /** The row of the contact itself goes among the last: much is deleted before it. */
  private void dies(String how) {
    everywhere
        .sql()
        .sql(
            "create function public.dies() returns trigger language plpgsql security definer as $$ begin perform "
                + how
                + "; return old; end $$")
        .update();
    everywhere
        .sql()
        .sql(
            "create trigger dies before delete on referral.referral for each row when (old.id = '"
                + record
                + "') execute function public.dies()")
        .update();
  }

  @Test
  void goesAgainFromARestoredCopyThatHasAllOfItBack() {
    List<UUID> ids = everywhere.reach(record);
    List<String> before = everywhere.rowsOf(record);
    List<Copy> copy = copied(ids);
    disposals.delete(second, disposal);
    assertThat(everywhere.naming(List.of(record))).isSubsetOf(REMAINS);

    restore(copy);
    assertThat(everywhere.rowsOf(record)).isEqualTo(before);
    assertThat(disposals.restored(second)).isEqualTo(1);

    assertThat(retention.replay()).isZero();
    assertThat(disposals.restored(second)).isZero();
    assertThat(everywhere.naming(ids)).isSubsetOf(REMAINS);
    assertThat(disposals.read(second, disposal).gone()).isNotNull();
  }

  /** One row as a backup holds it. */
  private record Copy(String table, String row) {}

  private List<Copy> copied(List<UUID> ids) {
    String any = String.join("|", ids.stream().map(UUID::toString).toList());
    List<Copy> rows = new ArrayList<>();
    for (String table : tables()) {
      everywhere
          .sql()
          .sql("select k::text from " + table + " k where k::text ~ ?")
          .param(any)
          .query(String.class)
          .list()
          .forEach(row -> rows.add(new Copy(table, row)));
    }
    return rows;
  }

  /** As pg_restore does: the rows as they were, and no trigger woken. The tombstone is not yet. */
  private void restore(List<Copy> copy) {
    everywhere.sql().sql("set session_replication_role = replica").update();
    everywhere
        .sql()
        .sql("delete from retention.disposal where id = ?")
        .param(disposal.value())
        .update();
    for (Copy each : copy) {
      String columns = columns(each.table());
      everywhere
          .sql()
          .sql(
              "insert into %1$s (%2$s) overriding system value select %2$s from (select (?::%1$s).*) k on conflict do nothing"
                  .formatted(each.table(), columns))
          .param(each.row())
          .update();
    }
    everywhere.sql().sql("set session_replication_role = origin").update();
  }

  private String columns(String table) {
    return everywhere
        .sql()
        .sql(
            """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """)
        .param(table)
        .query(String.class)
        .single();
  }

  /** The trail is no part of what a restore brings back here: it goes on. */
  private List<String> tables() {
    return everywhere
        .sql()
        .sql(
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'audit', 'platform')
              and n.nspname not like 'pg\\_%' and not c.relispartition order by 1
            """)
        .query(String.class)
        .list();
  }
}
