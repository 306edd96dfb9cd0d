package org.openmash.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openmash.contact.Contacts;
import org.openmash.form.Answers;
import org.openmash.form.Drafts;
import org.openmash.form.Edit;
import org.openmash.form.Sending;
import org.openmash.form.Showing;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.triage.Inbox;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How a contact that is no police notification reaches the hub, each by its own door. */
@Component
@Profile("demo")
class Arrival {

  private final Referrals referrals;
  private final Contacts contacts;
  private final Drafts drafts;
  private final Inbox inbox;

  Arrival(Referrals referrals, Contacts contacts, Drafts drafts, Inbox inbox) {
    this.referrals = referrals;
    this.contacts = contacts;
    this.drafts = drafts;
    this.inbox = inbox;
  }

  /** A whole referral by a professional. */
  ReferralId referral(Plan.Planned plan, Tale tale, Worker referrer, List<String> indicators) {
    Answers answers = Written.by(referrer, plan, tale, indicators);
    return referrals.receive(referrer.actor(), new Submission(key(plan), answers)).id();
  }

  /** A short form, by the partner whose news it is or by whoever takes the call. */
  ReferralId shortForm(Plan.Planned plan, Shorts shorts, Worker by) {
    boolean keep = plan.kind() == Kind.CALL && plan.stage() != Plan.Stage.WAITING;
    return contacts.record(by.actor(), shorts.form(), shorts.answers(), key(plan), keep).id();
  }

  /** A report by somebody of the public, question after question. */
  ReferralId report(Plan.Planned plan, Brief brief, Actor screener) {
    byte[] who = ("ashmere visitor " + plan.seed()).getBytes(StandardCharsets.UTF_8);
    Actor visitor =
        Actor.guest(new UserId(UUID.nameUUIDFromBytes(who)), "", Role.VISITOR, "visitor");
    DraftId draft = drafts.start(visitor, "report");
    said(plan, brief)
        .forEach((page, answers) ->
            drafts.keepPage(
                visitor, draft, new Edit(page, 1, Answers.of(answers), Showing.none())));
    Set<String> remarks = plan.number() % 40 == 0 ? Set.of("TOO_FAST") : Set.of();
    return switch (drafts.send(visitor, draft, remarks)) {
      case Sending.Sent(String path) -> found(screener, path.replaceFirst(".*/", ""));
      case Sending.NotReady() ->
          throw new IllegalStateException("The county sends a report that is not whole.");
    };
  }

  private ReferralId found(Actor screener, String reference) {
    return inbox.find(screener, Reference.parse(reference)).orElseThrow();
  }

  private static Map<String, Map<String, Object>> said(Plan.Planned plan, Brief brief) {
    Family family = plan.family();
    String child = family.children().getFirst().name();
    return Map.of(
        "danger", Map.of("now", "NO"),
        "worry", Map.of("what", plan.said(brief.worries())),
        "who", Map.of("names", known(child), "age", Written.NOT_KNOWN),
        "where", Map.of("place", known(family.address())),
        "others", Map.of("people", Written.NOT_KNOWN),
        "last-time", Map.of("last", brief.choice()),
        "naming", Map.of("named", "ANONYMOUS"));
  }

  private static Map<String, String> known(String text) {
    return Map.of("value", text);
  }

  /** The same contact is the same one, however often it is told. */
  private static String key(Plan.Planned plan) {
    return "county-" + plan.number();
  }
}
