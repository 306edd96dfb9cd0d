package org.openmash.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openmash.hub.TestHubs.CITY;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.Accounts;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.correspondence.RemarkForm;
import org.openmash.correspondence.Remarks;
import org.openmash.database.TestDatabase;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.WrongSetting;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Rag;
import org.openmash.triage.RatingForm;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A city leaves its county with its contacts, and comes back. */
@HubTest
class MovingTest {

  private static final HubId COUNTY = new HubId("borset");

  @Autowired TestHubs hubs;
  @Autowired HubsCommand command;
  @Autowired Holdings holdings;
  @Autowired Triage triage;
  @Autowired Referrals referrals;
  @Autowired Remarks remarks;
  @Autowired Accounts accounts;
  @Autowired Agencies agencies;
  @Autowired ReferralExamples examples;
  @Autowired SignedIn signedIn;
  @Autowired JdbcClient jdbc;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Actor head;
  private Actor ofTheCounty;
  private Actor ofTheCity;

  @BeforeEach
  void aCountyAndItsCity() {
    hubs.are(TestHubs.county(), called("borset"), TestHubs.city());
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("office@school.example"),
                LocalDate.of(2020, 1, 1)));
    head = signedIn.as(school.id(), Role.REFERRER);
    ofTheCounty = signedIn.at(COUNTY, Role.SCREENER);
    ofTheCity = signedIn.at(CITY, Role.SCREENER);
  }

  @AfterEach
  void oneHubAgain() {
    hubs.isOne();
  }

  @Test
  void countsAndChangesNothingUnlessToldTo() {
    ReferralId referral = referred();
    assertThat(run("move", "--from", "borset", "--to", "northam")).isZero();
    assertThat(said()).contains("would move from borset to northam", "nothing was changed");
    assertThat(triage.read(ofTheCounty, referral).referral().line().hub()).isEqualTo(COUNTY);
  }

  @Test
  void takesEachContactAlongWholeAndTellsOfItInItsPapers() {
    ReferralId referral = worked();
    var before = triage.read(ofTheCounty, referral);
    assertThat(run("move", "--from", "borset", "--to", "northam", "--yes")).isZero();
    var after = triage.read(ofTheCity, referral);
    assertThat(after.deadlines()).isEqualTo(before.deadlines());
    assertThat(after.referral())
        .usingRecursiveComparison()
        .ignoringFields("line.hub")
        .isEqualTo(before.referral());
    assertThat(remarks.read(ofTheCity, referral)).hasSize(1);
    assertThat(jdbc("select what from chronology.entry where subject_id = ?", referral))
        .contains("hub.chronology.moved");
    assertThat(jdbc("select hub_id from audit.line where subject_id = ?", referral))
        .containsOnly(CITY.value());
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> triage.read(ofTheCounty, referral)))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void thereAndBackAgainLeavesEveryRowAsItWas() throws Exception {
    List<ReferralId> contacts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      contacts.add(i % 2 == 0 ? worked() : referred());
    }
    Map<String, List<String>> before = everything(contacts);
    assertThat(before.keySet()).hasSizeGreaterThan(10);
    run("move", "--from", "borset", "--to", "northam", "--yes");
    assertThat(everything(contacts)).isNotEqualTo(before);
    run("move", "--from", "northam", "--to", "borset", "--yes");
    assertThat(everything(contacts)).isEqualTo(before);
  }

  @Test
  void goesOnWhereItBrokeOff() {
    ReferralId moved = referred();
    run("move", "--from", "borset", "--to", "northam", "--yes");
    ReferralId left = referred();
    out.reset();
    run("move", "--from", "borset", "--to", "northam", "--yes");
    assertThat(said()).contains("1 moved from borset to northam");
    assertThat(triage.read(ofTheCity, moved)).isNotNull();
    assertThat(triage.read(ofTheCity, left)).isNotNull();
  }

  @Test
  void movesOnlyThoseWhoLiveInADistrict() {
    ReferralId inTheCity = referred(home("NM1 2AB"));
    ReferralId outside = referred(home("BT9 1AA"));
    ReferralId nobodyKnows = referred();
    run("move", "--from", "borset", "--to", "northam", "--district", "nm1", "--yes");
    assertThat(triage.read(ofTheCity, inTheCity)).isNotNull();
    assertThat(triage.read(ofTheCounty, outside)).isNotNull();
    assertThat(triage.read(ofTheCounty, nobodyKnows)).isNotNull();
  }

  @Test
  void takesThePeopleAlongWhereAsked() {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    run("move", "--from", "borset", "--to", "northam", "--accounts", "--yes");
    assertThat(accounts.get(administrator, ofTheCounty.user()).hub()).isEqualTo(CITY);
    assertThat(accounts.get(administrator, administrator.user()).hub()).isEqualTo(HubId.MAIN);
  }

  @Test
  void letsNoHubVanishFromTheSettingsThatStillHasContacts() {
    referred();
    settingsKnow(TestHubs.county(), TestHubs.city(), called("borset"));
    holdings.requireKnown();
    settingsKnow(TestHubs.county(), TestHubs.city());
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(holdings::requireKnown)
        .withMessageContaining("The hub \"borset\" has contacts but no settings")
        .withMessageContaining("openmash hubs move --from borset --to main --yes");
  }

  @Test
  void letsNoHubVanishFromTheSettingsForWhichSomebodyStillWorks() {
    HubId emptied = new HubId("emptied");
    settingsKnow(TestHubs.county(), TestHubs.city(), called("borset"), called("emptied"));
    signedIn.at(emptied, Role.SCREENER);
    settingsKnow(TestHubs.county(), TestHubs.city(), called("borset"));
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(holdings::requireKnown)
        .withMessageContaining("The hub \"emptied\" has people but no settings")
        .withMessageContaining("openmash hubs move --from emptied --to main --accounts --yes");
    run("list");
    assertThat(said()).containsPattern("emptied +no settings");
    run("move", "--from", "emptied", "--to", "northam", "--accounts", "--yes");
    holdings.requireKnown();
  }

  /** These, and whatever hubs other tests left records and people in. */
  @SafeVarargs
  private void settingsKnow(Map.Entry<String, Map<String, String>>... ours) {
    Map<String, Map<String, String>> all = new TreeMap<>(Map.ofEntries(ours));
    holdings.all().stream()
        .map(HubId::value)
        .filter(hub -> !Set.of("borset", "emptied").contains(hub))
        .forEach(hub -> all.putIfAbsent(hub, called(hub).getValue()));
    hubs.are(all);
  }

  private static Map.Entry<String, Map<String, String>> called(String hub) {
    return Map.entry(hub, Map.of("name", hub, "name-cy", hub, "area", hub, "area-cy", hub));
  }

  @Test
  void saysWhatItWantsWhenCalledWrongly() {
    assertThat(run("move")).isEqualTo(2);
    assertThat(run("move", "--from", "borset", "--to", "borset")).isEqualTo(2);
    assertThat(run("move", "--from", "borset", "--to", "nowhere", "--yes")).isEqualTo(2);
    assertThat(run("move", "--from", "borset", "--to")).isEqualTo(2);
    assertThat(run("move", "--from", "borset", "--to", "northam", "--now")).isEqualTo(2);
  }

  private int run(String... arguments) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return command.run(List.of(arguments), stream, stream);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private Answers home(String postcode) {
    Answers all = examples.aboutOlderSiblings(1);
    Map<String, Object> home = new LinkedHashMap<>(all.within("home").tree());
    home.put("postcode", Map.of("value", postcode));
    return all.with("home", home);
  }

  private ReferralId referred() {
    Answers all = examples.aboutOlderSiblings(1);
    Map<String, Object> home = new LinkedHashMap<>(all.within("home").tree());
    home.put("postcode", Map.of("notKnown", "true"));
    return referred(all.with("home", home));
  }

  private ReferralId referred(Answers about) {
    Submission sent = new Submission(UUID.randomUUID().toString(), about);
    return Here.in(COUNTY, () -> referrals.receive(head, sent)).id();
  }

  /** Taken, rated and asked about. */
  private ReferralId worked() {
    ReferralId referral = referred();
    triage.take(ofTheCounty, referral);
    triage.rate(ofTheCounty, referral, RatingForm.of(Rag.RED, "An injury."));
    remarks.ask(ofTheCounty, referral, new RemarkForm("Who saw it?"));
    return referral;
  }

  private List<String> jdbc(String sql, ReferralId id) {
    return asSuperuser(client -> client.sql(sql).param(id.value()).query(String.class).list());
  }

  /**
   * Every row of every table that is kept apart and hangs on these, without what the move added.
   */
  private Map<String, List<String>> everything(List<ReferralId> contacts) {
    UUID[] ids = contacts.stream().map(ReferralId::value).toArray(UUID[]::new);
    return asSuperuser(client -> {
      Map<String, List<String>> all = new TreeMap<>();
      List<Map<String, Object>> tables =
          client
              .sql(
                  """
                  select t.tgrelid::regclass::text as kept, a.attname::text as by from pg_trigger t
                  join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = any(t.tgattr)
                  where t.tgname = 'takes_its_hub'
                  """)
              .query()
              .listOfRows();
      Set<String> bySomethingElse = Set.of("deadline_id", "child_id", "notification_id");
      for (Map<String, Object> table : tables) {
        String kept = table.get("kept").toString();
        String by = table.get("by").toString();
        if (bySomethingElse.contains(by)) {
          continue;
        }
        String but =
            switch (kept) {
              case "chronology.entry" -> " and what <> 'hub.chronology.moved'";
              case "audit.line" -> " and act not in ('CHANGED', 'CREATED')";
              default -> "";
            };
        List<String> rows =
            client
                .sql(
                    "select t::text from %s t where %s = any(?)%s order by 1"
                        .formatted(kept, by, but))
                .param(ids)
                .query(String.class)
                .list();
        if (!rows.isEmpty()) {
          all.put(kept, rows);
        }
      }
      all.put(
          "deadline.fact",
          client
              .sql(
                  """
                  select f::text from deadline.fact f join deadline.deadline d on d.id = f.deadline_id
                  where d.subject_id = any(?) order by 1
                  """)
              .param(ids)
              .query(String.class)
              .list());
      all.put(
          "triage.child_key",
          client
              .sql(
                  """
                  select k::text from triage.child_key k join triage.contact_child c on c.child_id = k.child_id
                  where c.referral_id = any(?) order by 1
                  """)
              .param(ids)
              .query(String.class)
              .list());
      return all;
    });
  }

  private <T> T asSuperuser(Function<JdbcClient, T> look) {
    String name = jdbc.sql("select current_database()").query(String.class).single();
    try (Connection connection = TestDatabase.superuserOf(name)) {
      return look.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
