package org.openmash.referral;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of a referral. Who may see which is decided by {@link Access} above and by PostgreSQL
 * below.
 */
@Component
class ReferralStore {

  private final JdbcClient jdbc;

  ReferralStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose a referral is. */
  record Owner(
      AgencyId agency,
      UserId referrer,
      @Nullable String email,
      Reference reference,
      ReferralStatus status) {

    /** Made by somebody without an account, in a circle of their own. */
    boolean isGuests() {
      return agency.value().equals(referrer.value());
    }
  }

  /**
   * Keeps a new referral, unless this agency already sent it under the same key or its reference is
   * another's, whom this actor may not even see.
   *
   * @return whether it is kept
   */
  boolean add(Actor actor, HubId hub, Reception.Accepted referral, String key) {
    return jdbc.sql(
                """
                insert into referral.referral (id, reference, kind, source, submission_key, agency_id, referrer_id, referrer_email,
                  received_at, status, in_danger, early_help, proposed_level, concern, suspicions, hub_id)
                values (:id, :reference, :kind, :from, :key, :agency, :user, :email, :at, 'RECEIVED', :danger, :earlyHelp, :level,
                  :concern, :suspicions, :hub)
                on conflict do nothing
                """)
            .param("id", referral.id().value())
            .param("reference", referral.reference().value())
            .param("kind", referral.kind().name())
            .param("from", referral.from())
            .param("key", key)
            .param("agency", actor.agency().value())
            .param("user", actor.user().value())
            .param("email", referral.email())
            .param("at", Timestamp.from(referral.at()))
            .param("danger", referral.inDanger())
            .param("earlyHelp", referral.earlyHelp())
            .param("level", referral.proposedLevel())
            .param("concern", referral.concern())
            .param("hub", hub.value())
            .param(
                "suspicions",
                referral.suspicions().stream().map(Enum::name).sorted().toArray(String[]::new))
            .update()
        == 1;
  }

  Optional<Receipt> receiptOf(Actor actor, String key) {
    return jdbc.sql(
            "select id, reference from referral.referral where agency_id = :agency and submission_key = :key")
        .param("agency", actor.agency().value())
        .param("key", key)
        .query((row, n) ->
            new Receipt(
                new ReferralId(row.getObject(1, UUID.class)), Reference.parse(row.getString(2))))
        .optional();
  }

  void addChild(ReferralId referral, AgencyId agency, ReferredChild child) {
    jdbc.sql(
            """
            insert into referral.child (id, referral_id, agency_id, position, name, born, expected, age_estimate, focus,
              unborn, nhs_number, disabled)
            values (:id, :referral, :agency, :position, :name, :born, :expected, :age, :focus, :unborn, :nhs, :disabled)
            """)
        .param("id", child.id().value())
        .param("referral", referral.value())
        .param("agency", agency.value())
        .param("position", child.position())
        .param("name", child.name())
        .param("born", child.born())
        .param("expected", child.expected())
        .param("age", child.ageEstimate())
        .param("focus", child.focus())
        .param("unborn", child.unborn())
        .param("nhs", child.nhsNumber() == null ? null : child.nhsNumber().value())
        .param("disabled", child.disabled())
        .update();
  }

  /** All pages in one statement, in their order. */
  void addPages(ReferralId referral, AgencyId agency, List<ReferralView.RecordedPage> pages) {
    jdbc.sql(
            """
            insert into referral.page (referral_id, agency_id, place, page, row, recorded)
            select :referral, :agency, p.nth - 1, p.page, p.row, p.recorded::jsonb
            from unnest(:pages::text[], :rows::int[], :recorded::text[])
              with ordinality as p (page, row, recorded, nth)
            """)
        .param("referral", referral.value())
        .param("agency", agency.value())
        .param("pages", pages.stream().map(ReferralView.RecordedPage::page).toArray(String[]::new))
        .param("rows", pages.stream().map(ReferralView.RecordedPage::row).toArray(Integer[]::new))
        .param(
            "recorded", pages.stream().map(page -> page.recorded().json()).toArray(String[]::new))
        .update();
  }

  void addStep(ReferralId referral, AgencyId agency, ReferralStatus status, Instant at, UserId by) {
    jdbc.sql(
            """
            insert into referral.step (referral_id, agency_id, status, at, by_user)
            values (:referral, :agency, :status, :at, :by)
            """)
        .param("referral", referral.value())
        .param("agency", agency.value())
        .param("status", status.name())
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .update();
  }

  void move(ReferralId referral, ReferralStatus status) {
    jdbc.sql("update referral.referral set status = :status where id = :id")
        .param("status", status.name())
        .param("id", referral.value())
        .update();
  }

  void addTold(ReferralId referral, AgencyId agency, ToldOutcome told) {
    jdbc.sql(
            """
            insert into referral.told (referral_id, agency_id, child_id, outcome_key, level, reason, decided_at, correction, withheld)
            values (:referral, :agency, :child, :outcome, :level, :reason, :decided, :correction, :withheld)
            """)
        .param("referral", referral.value())
        .param("agency", agency.value())
        .param("child", told.child().value())
        .param("outcome", told.outcomeKey())
        .param("level", told.level())
        .param("reason", told.reason())
        .param("decided", Timestamp.from(told.decidedAt()))
        .param("correction", told.correction())
        .param("withheld", told.withheld().toArray(String[]::new))
        .update();
  }

  Optional<Owner> ownerOf(ReferralId referral) {
    return jdbc.sql(
            "select agency_id, referrer_id, referrer_email, reference, status from referral.referral where id = :id")
        .param("id", referral.value())
        .query((row, n) ->
            new Owner(
                new AgencyId(row.getObject(1, UUID.class)),
                new UserId(row.getObject(2, UUID.class)),
                row.getString(3),
                Reference.parse(row.getString(4)),
                ReferralStatus.valueOf(row.getString(5))))
        .optional();
  }

  /** Whether nobody at the hub began to look at it, or it came after that moment. */
  boolean isFresh(ReferralId referral, Instant since) {
    return jdbc.sql(
            """
            select exists (select from referral.referral
              where id = :id and (status = 'RECEIVED' or received_at > :since))
            """)
        .param("id", referral.value())
        .param("since", Timestamp.from(since))
        .query(Boolean.class)
        .single();
  }

  /** Locks the row until the transaction ends, so that two hub workers cannot move it at once. */
  void lock(ReferralId referral) {
    jdbc.sql("select 1 from referral.referral where id = :id for update")
        .param("id", referral.value())
        .query()
        .singleRow();
  }
}
