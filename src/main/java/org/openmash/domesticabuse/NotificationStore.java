package org.openmash.domesticabuse;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Answer;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Id;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of notifications as they come in; lists are read next door. */
@Component
class NotificationStore {

  private final JdbcClient jdbc;

  NotificationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose a notification is, and which household's. */
  record Owner(
      NotificationId id,
      Reference reference,
      AgencyId agency,
      UUID household,
      @Nullable AgencyId support) {}

  /** Lets two who send the same incident at once do so one after the other. */
  void lock(AgencyId agency, String referenceKey) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", "domesticabuse:" + agency + ":" + referenceKey)
        .query()
        .singleRow();
  }

  Optional<Owner> byReference(AgencyId agency, String referenceKey) {
    return owner("where agency_id = :agency and reference_key = :key", agency, referenceKey);
  }

  Optional<Owner> byReference(Reference reference) {
    return jdbc.sql(OWNER + "where reference = :reference")
        .param("reference", reference.value())
        .query(NotificationStore::owner)
        .optional();
  }

  Optional<Owner> owner(NotificationId id) {
    return jdbc.sql(OWNER + "where id = :id")
        .param("id", id.value())
        .query(NotificationStore::owner)
        .optional();
  }

  private static final String OWNER =
      "select id, reference, agency_id, household_id, support_agency_id from domesticabuse.notification ";

  private Optional<Owner> owner(String where, AgencyId agency, String key) {
    return jdbc.sql(OWNER + where)
        .param("agency", agency.value())
        .param("key", key)
        .query(NotificationStore::owner)
        .optional();
  }

  private static Owner owner(ResultSet row, int n) throws SQLException {
    UUID support = row.getObject(5, UUID.class);
    return new Owner(
        new NotificationId(row.getObject(1, UUID.class)),
        Reference.parse(row.getString(2)),
        new AgencyId(row.getObject(3, UUID.class)),
        row.getObject(4, UUID.class),
        support == null ? null : new AgencyId(support));
  }

  /** The same victim's household, or else the one last heard of at the same address. */
  UUID householdOf(AgencyId agency, PoliceNotification told) {
    String victim = Keys.victim(told.victim());
    String address = Keys.address(told.home());
    return household(agency, "victim_key", victim)
        .or(() -> household(agency, "address_key", address))
        .orElseGet(() -> newHousehold(agency, address == null ? victim : address));
  }

  private Optional<UUID> household(AgencyId agency, String column, @Nullable String key) {
    return key == null
        ? Optional.empty()
        : jdbc.sql(
                "select household_id from domesticabuse.notification where agency_id = :agency and "
                    + column
                    + " = :key order by received_at desc limit 1")
            .param("agency", agency.value())
            .param("key", key)
            .query((row, n) -> row.getObject(1, UUID.class))
            .optional();
  }

  private static UUID newHousehold(AgencyId agency, @Nullable String key) {
    // Two first incidents of one household may arrive at once: both find the same new id.
    return key == null
        ? Id.random()
        : UUID.nameUUIDFromBytes((agency + "|" + key).getBytes(StandardCharsets.UTF_8));
  }

  void add(Actor actor, Owner owner, HubId hub, NotificationDesk.Checked checked, Instant at) {
    PoliceNotification told = checked.told();
    jdbc.sql(
            """
            insert into domesticabuse.notification (id, reference, agency_id, police_reference, reference_key,
              household_id, address_key, victim_key, grade, grade_word, happened_at, received_at, received_on,
              victim, marac, recorded, by_user, hub_id)
            values (:id, :reference, :agency, :policeReference, :key, :household, :address, :victimKey, :grade,
              :word, :happened, :received, :day, :victim, :marac, :recorded::jsonb, :user, :hub)
            """)
        .param("id", owner.id().value())
        .param("hub", hub.value())
        .param("reference", owner.reference().value())
        .param("agency", owner.agency().value())
        .param("policeReference", told.incident().reference())
        .param("key", Keys.reference(told.incident().reference()))
        .param("household", owner.household())
        .param("address", Keys.address(told.home()))
        .param("victimKey", Keys.victim(told.victim()))
        .param("grade", told.dash().grade().ordinal())
        .param("word", told.dash().grade().name())
        .param("happened", Timestamp.from(told.happenedAt()))
        .param("received", Timestamp.from(at))
        .param("day", LocalDate.ofInstant(at, HubClock.LONDON))
        .param("victim", told.victim().first() + " " + told.victim().last())
        .param("marac", told.dash().marac() == Answer.YES)
        .param("recorded", checked.recorded().json())
        .param("user", actor.user().value())
        .update();
  }

  /** Whether this child of the incident is new. */
  boolean addChild(Owner owner, String key, InvolvedChild child) {
    return jdbc.sql(
                """
                insert into domesticabuse.child (id, notification_id, agency_id, child_key, position, name, born,
                  expected, present, resident, heard, school)
                values (:id, :notification, :agency, :key, :position, :name, :born, :expected, :present, :resident,
                  :heard, :school)
                on conflict (notification_id, child_key) do nothing
                """)
            .param("id", child.id())
            .param("notification", owner.id().value())
            .param("agency", owner.agency().value())
            .param("key", key)
            .param("position", child.position())
            .param("name", child.name())
            .param("born", child.born())
            .param("expected", child.expected())
            .param("present", child.present().name())
            .param("resident", child.resident().name())
            .param("heard", child.heard().name())
            .param("school", child.school())
            .update()
        == 1;
  }

  int countChildren(NotificationId id) {
    return jdbc.sql("select count(*) from domesticabuse.child where notification_id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  void addContact(Owner owner, ReferralId referral) {
    jdbc.sql(
            """
            insert into domesticabuse.contact (referral_id, notification_id, agency_id)
            values (:referral, :notification, :agency)
            """)
        .param("referral", referral.value())
        .param("notification", owner.id().value())
        .param("agency", owner.agency().value())
        .update();
  }

  void addSafeContact(Actor actor, Owner owner, Recorded recorded, Instant at) {
    jdbc.sql(
            """
            insert into domesticabuse.safe_contact (notification_id, agency_id, recorded, by_user, at)
            values (:notification, :agency, :recorded::jsonb, :user, :at)
            """)
        .param("notification", owner.id().value())
        .param("agency", owner.agency().value())
        .param("recorded", recorded.json())
        .param("user", actor.user().value())
        .param("at", Timestamp.from(at))
        .update();
  }

  Optional<Recorded> safeContact(NotificationId id) {
    return jdbc.sql("select recorded from domesticabuse.safe_contact where notification_id = :id")
        .param("id", id.value())
        .query((row, n) -> Recorded.parse(row.getString(1)))
        .optional();
  }

  Recorded recorded(NotificationId id) {
    return jdbc.sql("select recorded from domesticabuse.notification where id = :id")
        .param("id", id.value())
        .query((row, n) -> Recorded.parse(row.getString(1)))
        .single();
  }

  List<ReferralId> contactsOf(NotificationId id) {
    return jdbc.sql("select referral_id from domesticabuse.contact where notification_id = :id")
        .param("id", id.value())
        .query((row, n) -> new ReferralId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Everything of one household becomes the other's. */
  void moveHousehold(UUID from, UUID to) {
    jdbc.sql("update domesticabuse.notification set household_id = :to where household_id = :from")
        .param("from", from)
        .param("to", to)
        .update();
  }

  void setHousehold(NotificationId id, UUID household) {
    jdbc.sql("update domesticabuse.notification set household_id = ? where id = ?")
        .params(household, id.value())
        .update();
  }

  void setSupport(NotificationId id, AgencyId support) {
    jdbc.sql("update domesticabuse.notification set support_agency_id = ? where id = ?")
        .params(support.value(), id.value())
        .update();
  }
}
