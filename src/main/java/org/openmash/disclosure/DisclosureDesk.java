package org.openmash.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agreement.Sector;
import org.openmash.database.Work;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** Makes a line of the sharing log of what was said, as far as the rules of sharing allow it. */
@Component
class DisclosureDesk {

  private static final Actor PROGRAM = Actor.system("sharing log");

  private final DisclosureStore store;
  private final SharingRules rules;
  private final Agencies agencies;
  private final Referrals referrals;
  private final Forms forms;
  private final Work work;

  DisclosureDesk(
      DisclosureStore store,
      SharingRules rules,
      Agencies agencies,
      Referrals referrals,
      Forms forms,
      Work work) {
    this.store = store;
    this.rules = rules;
    this.agencies = agencies;
    this.referrals = referrals;
    this.forms = forms;
    this.work = work;
  }

  List<SharingRules.Duty> duties(LocalDate day) {
    return rules.holding(day);
  }

  Disclosure line(Actor actor, ReferralId contact, SharingForm said, Instant now) {
    ReferralLine referral =
        referrals.lines(actor, List.of(contact)).stream().findFirst().orElseThrow(UnknownId::new);
    LocalDate today = LocalDate.ofInstant(now, HubClock.LONDON);
    Optional<Agency> to = called(actor, said.toWhom());
    Optional<SharingRules.Duty> duty =
        rules.towards(to.map(agency -> Sector.of(agency.kind())).orElse(null), today);
    refuse(said, duty, today);
    return new Disclosure(
        DisclosureId.next(),
        Subject.of(Referrals.KIND, contact),
        referral.reference(),
        now,
        actor.user(),
        Origin.TYPED,
        said.isShared(),
        to.map(agency -> Recipient.of(agency.id()))
            .orElseGet(() -> Recipient.named(said.toWhom().strip())),
        whose(actor, said.whose()),
        said.kinds(),
        said.bases(),
        said.family().told(),
        duty.map(SharingRules.Duty::id).orElse(null),
        said.keptOff() == null);
  }

  private void refuse(SharingForm said, Optional<SharingRules.Duty> duty, LocalDate today) {
    if (!said.isShared() && duty.isPresent() && isBlank(said.detriment())) {
      throw new SharingRefused("detriment", "disclosure.refused.duty");
    }
    if (said.bases().stream().anyMatch(rules.notYet(today)::contains)) {
      throw new SharingRefused("bases", "disclosure.refused.not-law-yet");
    }
  }

  /** Information of another agency is named with that agency, or nobody can give it its list. */
  private @Nullable AgencyId whose(Actor actor, @Nullable String name) {
    return isBlank(name)
        ? null
        : called(actor, String.valueOf(name))
            .map(Agency::id)
            .orElseThrow(() -> new SharingRefused("whose", "disclosure.refused.whose"));
  }

  /** The one of that name; none where two have it. */
  private Optional<Agency> called(Actor actor, String name) {
    List<Agency> all = agencies.called(actor, name);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  Recorded recorded(SharingForm said) {
    return switch (forms.fill(SharingForm.class, forms.answersOf(said))) {
      case Filling.Complete<SharingForm> complete -> forms.recorded(complete);
      case Filling.Incomplete<SharingForm> _ ->
          throw new IllegalArgumentException("a form that was filled in does not fit itself");
    };
  }

  /** Whoever caused it may see less than the log does: police who notify see no line of it. */
  void note(
      Actor actor,
      Origin origin,
      Subject about,
      Reference reference,
      Recipient to,
      FamilyTold family,
      Instant now) {
    work.as(
        PROGRAM,
        () ->
            store.add(
                Disclosure.byItself(
                    origin,
                    about,
                    reference,
                    to,
                    family,
                    rules.byItself(origin),
                    actor.user(),
                    now)));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
