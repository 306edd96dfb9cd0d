package org.openmash.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.relatives.Adult;
import org.openmash.relatives.Offer;
import org.openmash.relatives.ReportedFamilies;
import org.openmash.triage.Identities;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Begins the records of a family the hub did not know, and writes what they are to each other. */
@Component
@Profile("demo")
class Relating {

  /** A number in the test range is free for two children of a family. */
  private static final int MOST = 2;

  private final Referrals referrals;
  private final Identities identities;
  private final ReportedFamilies families;

  Relating(Referrals referrals, Identities identities, ReportedFamilies families) {
    this.referrals = referrals;
    this.identities = identities;
    this.families = families;
  }

  /** One new family in three of those a professional told of. */
  static boolean isTold(Plan.Planned plan) {
    return plan.told() instanceof Tale
        && !plan.again()
        && plan.number() % 3 == 1
        && plan.family().children().size() <= MOST;
  }

  void relate(Actor screener, ReferralId contact) {
    List<ReferredChild> children =
        referrals.lines(screener, List.of(contact)).getFirst().children();
    children.forEach(child -> identities.asNew(screener, contact, child.id()));
    for (Adult adult : families.of(screener, contact).adults()) {
      families.asNew(screener, contact, adult.reported().place());
    }
    Set<String> offered =
        families.of(screener, contact).offers().stream()
            .filter(Offer::open)
            .map(Offer::key)
            .collect(Collectors.toUnmodifiableSet());
    families.take(screener, contact, offered, Set.of());
  }
}
