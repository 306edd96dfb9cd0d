package org.openmash.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openmash.access.Allowance;
import org.openmash.access.Allowances;
import org.openmash.agency.WorkAddresses;
import org.openmash.form.Filling;
import org.openmash.form.Form;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Answer;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is different about somebody without an account: the address they proved is written down, and
 * they look at a referral only in a session in which they sent it or gave its reference. A mailbox
 * alone opens none, since others may read it.
 */
@Component
class GuestDesk {

  /** No session lasts longer. */
  private static final Duration KEPT = Duration.ofHours(24);

  /** The address a guest proved; written down by the hub, asked of nobody. */
  @Form("referral.proven")
  record ProvenAddress(EmailAddress email, Answer known) {}

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Forms forms;
  private final WorkAddresses addresses;
  private final Allowances allowances;

  GuestDesk(
      JdbcClient jdbc, Clock clock, Forms forms, WorkAddresses addresses, Allowances allowances) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.forms = forms;
    this.addresses = addresses;
    this.allowances = allowances;
  }

  /** The address a guest proved, as a page of what they sent. */
  Filling.Complete<ProvenAddress> proven(Actor guest) {
    EmailAddress email = EmailAddress.parse(guest.name());
    Answer known = addresses.knows(email) ? Answer.YES : Answer.NO;
    ProvenAddress proven = new ProvenAddress(email, known);
    return new Filling.Complete<>(proven, forms.answersOf(proven));
  }

  /** Even a busy school sends no more than this; what does is taken, and looked at apart. */
  Set<Suspicion> rate(Actor guest) {
    return allowances
            .take(new Allowance("referrals of " + guest.user(), 20, Duration.ofMinutes(6)))
            .isPresent()
        ? Set.of(Suspicion.ADDRESS)
        : Set.of();
  }

  void open(Actor guest, ReferralId referral) {
    jdbc.sql("delete from referral.opening where user_id = ? and at < ?")
        .params(guest.user().value(), Timestamp.from(clock.instant().minus(KEPT)))
        .update();
    jdbc.sql(
            """
            insert into referral.opening (session, user_id, referral_id, at)
            values (:session, :user, :referral, :now) on conflict do nothing
            """)
        .param("session", guest.session())
        .param("user", guest.user().value())
        .param("referral", referral.value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** The guest's own referral of this reference. */
  Optional<ReferralId> ownOf(Actor guest, Reference reference) {
    return jdbc.sql("select id from referral.referral where reference = ? and referrer_id = ?")
        .params(reference.value(), guest.user().value())
        .query(UUID.class)
        .optional()
        .map(ReferralId::new);
  }

  boolean isOpen(Actor guest, ReferralId referral) {
    return jdbc.sql(
                """
                select count(*) from referral.opening
                where session = :session and user_id = :user and referral_id = :referral
                """)
            .param("session", guest.session())
            .param("user", guest.user().value())
            .param("referral", referral.value())
            .query(Integer.class)
            .single()
        > 0;
  }
}
