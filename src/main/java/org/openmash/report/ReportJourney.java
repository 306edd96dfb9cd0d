package org.openmash.report;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Draft;
import org.openmash.form.Journey;
import org.openmash.form.JourneyPage;
import org.openmash.form.WhichHub;
import org.openmash.guest.VisitorPath;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.referral.Receipt;
import org.openmash.referral.Referrals;
import org.openmash.referral.Suspicion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A report by somebody of the public, from the first question to the reference. */
@Component
class ReportJourney implements Journey, VisitorPath {

  /** What a visitor did not send is not left lying about. */
  private static final Duration KEPT = Duration.ofHours(24);

  private final ObjectProvider<Referrals> referrals;
  private final Writing writing;
  private final Hubs hubs;
  private final Clock clock;

  ReportJourney(ObjectProvider<Referrals> referrals, Writing writing, Hubs hubs, Clock clock) {
    this.referrals = referrals;
    this.writing = writing;
    this.hubs = hubs;
    this.clock = clock;
  }

  @Override
  public String word() {
    return "report";
  }

  @Override
  public Policy policy() {
    return Policy.VISITOR;
  }

  @Override
  public List<? extends JourneyPage> pages() {
    return List.of(ReportPage.values());
  }

  @Override
  public Answers startingWith(Actor actor) {
    return hubs.several() ? Answers.none().with(WhichHub.PAGE, Map.of()) : Answers.none();
  }

  @Override
  public boolean isOneAfterAnother() {
    return true;
  }

  @Override
  public Duration keep() {
    return KEPT;
  }

  @Override
  public String send(Actor actor, Draft draft) {
    Set<Suspicion> suspicions =
        draft.remarks().stream().map(Suspicion::valueOf).collect(Collectors.toUnmodifiableSet());
    Receipt receipt =
        referrals.getObject().receive(actor, writing.notice(draft, clock.instant(), suspicions));
    return "/report/received/" + receipt.reference().value();
  }
}
