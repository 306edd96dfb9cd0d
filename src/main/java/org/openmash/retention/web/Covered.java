package org.openmash.retention.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.access.Verdict;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.audit.Act;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.form.FormPages.NotSo;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.person.Persons;
import org.openmash.referral.Referrals;
import org.openmash.retention.Hold;
import org.openmash.retention.HoldForm;
import org.springframework.stereotype.Component;

/** What a hold is to cover, of what somebody typed. */
@Component
class Covered {

  private static final Pattern PAGE =
      Pattern.compile(
          "/(persons|inbox|domesticabuse)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final Referrals referrals;
  private final Agencies agencies;
  private final Access access;

  Covered(Referrals referrals, Agencies agencies, Access access) {
    this.referrals = referrals;
    this.agencies = agencies;
    this.access = access;
  }

  Hold.Covers by(Actor actor, HoldForm said) {
    return new Hold.Covers(
        said.record() == null ? null : record(actor, said.record()),
        said.since(),
        said.until(),
        said.agency() == null ? null : agency(actor, said.agency()));
  }

  private Subject record(Actor actor, String typed) {
    return subject(actor, typed)
        .filter(found -> access.judge(actor, Act.READ, found) instanceof Verdict.Permitted)
        .orElseThrow(() -> new NotSo("record", "retention.hold.record.unknown"));
  }

  private Optional<Subject> subject(Actor actor, String typed) {
    Matcher page = PAGE.matcher(typed);
    if (page.find()) {
      return Optional.of(new Subject(kind(page.group(1)), UUID.fromString(page.group(2))));
    }
    Reference reference = reference(typed);
    return reference == null
        ? Optional.empty()
        : referrals.byReference(actor, reference).map(Covered::contact);
  }

  private static Subject contact(ReferralId id) {
    return Subject.of(Referrals.KIND, id);
  }

  private static @Nullable Reference reference(String typed) {
    try {
      return Reference.parse(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String kind(String page) {
    return switch (page) {
      case "persons" -> Persons.KIND;
      case "inbox" -> Referrals.KIND;
      default -> PoliceNotifications.KIND;
    };
  }

  private AgencyId agency(Actor actor, String name) {
    List<Agency> called = agencies.called(actor, name);
    if (called.size() != 1) {
      throw new NotSo("agency", "retention.hold.agency.unknown");
    }
    return called.getFirst().id();
  }
}
