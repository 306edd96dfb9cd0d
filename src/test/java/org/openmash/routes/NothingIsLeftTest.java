package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.database.Work;
import org.openmash.informationrequest.RequestExamples;
import org.openmash.informationrequest.RequestId;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Id;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.person.PersonExamples;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.retention.DisposalId;
import org.openmash.retention.Disposals;
import org.openmash.retention.RetentionExamples;
import org.openmash.routes.Contacts.Contact;
import org.openmash.routes.Contacts.Stage;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Identities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When two people let a record go, nothing of it is in any column of any table; nothing else went
 * with it.
 */
@HubTest
class NothingIsLeftTest {

  private static final Duration FORTY_YEARS = Duration.ofDays(40 * 366);

  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired Incidents incidents;
  @Autowired ReferralExamples answers;
  @Autowired RequestExamples requests;
  @Autowired PersonExamples people;
  @Autowired Identities identities;
  @Autowired Referrals referrals;
  @Autowired Disposals disposals;
  @Autowired RetentionExamples retention;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  private final String planted = "planted" + UUID.randomUUID().toString().replace("-", "");
  private Everywhere everywhere;
  private Cast cast;
  private Actor second;

  @BeforeEach
  void aHub() throws SQLException {
    everywhere = new Everywhere(jdbc);
    cast = Cast.alone(agencies, signedIn);
    second = signedIn.at(cast.hub(), Role.DATA_PROTECTION_OFFICER);
  }

  @AfterEach
  void leave() {
    everywhere.close();
  }

  @Test
  void ofAContactAndWhateverHangsOnIt() throws IOException {
    Contact contact = decided(1);
    Contact sibling = decided(2);
    DisposalId disposal = due(contact.referral());
    List<String> others = everywhere.rowsOf(sibling.referral().value());
    List<UUID> ids = everywhere.reach(contact.referral().value());
    disposals.approve(cast.manager(), disposal);
    assertThat(everywhere.plant(contact.referral().value(), planted)).isGreaterThan(60);
    assertThat(everywhere.holding(planted)).hasSizeGreaterThan(18);

    disposals.delete(second, disposal);

    assertThat(everywhere.holding(planted)).isEmpty();
    assertThat(everywhere.naming(ids)).isSubsetOf("audit.line", "retention.disposal", "form.draft");
    assertThat(everywhere.rowsOf(sibling.referral().value())).isEqualTo(others);
    assertThat(disposals.read(second, disposal).rows()).containsEntry("triage.contact", 1);
    assertThatThrownBy(() -> referrals.read(cast.manager(), contact.referral()))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void ofAPersonAndAllWhoWereJoinedToThem() {
    PersonId wren = people.somebody(cast.screener(), "Wren");
    PersonId again = people.somebody(cast.screener(), "Wren");
    PersonId other = people.somebody(cast.screener(), "Robin");
    people.joined(cast.screener(), wren, again);
    DisposalId disposal = due(wren);
    assertThat(retention.of(again)).isNull();
    List<String> others = everywhere.rowsOf(other.value());
    disposals.approve(cast.manager(), disposal);
    everywhere.plant(wren.value(), planted);

    disposals.delete(second, disposal);

    assertThat(everywhere.holding(planted)).isEmpty();
    assertThat(everywhere.naming(List.of(again.value()))).isSubsetOf("audit.line", "person.gone");
    assertThat(everywhere.rowsOf(other.value())).isEqualTo(others);
  }

  @Test
  void ofANotificationWithTheContactMadeOfIt() {
    Incidents.Incident incident = incidents.of(cast);
    List<UUID> made =
        work.as(
            Actor.system("test"),
            () ->
                jdbc.sql("select referral_id from domesticabuse.contact where notification_id = ?")
                    .param(incident.notification().value())
                    .query(UUID.class)
                    .list());
    everywhere
        .sql()
        .sql("update triage.contact set state = 'OUT_OF_AREA' where referral_id = any(?)")
        .param(made.toArray(UUID[]::new))
        .update();
    everywhere
        .sql()
        .sql(
            "update deadline.deadline set state = 'cancelled', settled_at = now() where state = 'owed' and subject_id = any(?)")
        .param(everywhere.reach(incident.notification().value()).toArray(UUID[]::new))
        .update();
    DisposalId disposal = due(incident.notification());
    disposals.approve(cast.manager(), disposal);
    everywhere.plant(incident.notification().value(), planted);

    disposals.delete(second, disposal);

    assertThat(everywhere.holding(planted)).isEmpty();
    assertThat(made).hasSizeGreaterThan(1);
    assertThat(everywhere.naming(made)).isSubsetOf("audit.line", "retention.disposal");
  }

  private Contact decided(long seed) throws IOException {
    Contact contact = contacts.at(Stage.RECORDED, cast, answers.aboutSiblings(1, seed));
    RequestId request = requests.asked(cast.screener(), contact.referral(), cast.lead().agency());
    requests.answered(cast.lead(), request);
    requests.wished(cast.screener(), request);
    contacts.decide(cast, contact);
    referrals.read(cast.referrer(), contact.referral());
    PersonId child = people.somebody(cast.screener(), "Wren");
    identities.same(cast.screener(), contact.referral(), contact.child(), child);
    return contact;
  }

  private DisposalId due(Id record) {
    clock.forward(FORTY_YEARS);
    retention.night(cast.hub());
    return Objects.requireNonNull(retention.of(record), "proposed");
  }
}
