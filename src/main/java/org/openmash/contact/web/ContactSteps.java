package org.openmash.contact.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openmash.contact.Contacts;
import org.openmash.contact.Promise;
import org.openmash.contact.Step;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Languages;
import org.openmash.page.Moments;
import org.openmash.page.Words;
import org.openmash.referral.ContactKind;
import org.openmash.triage.ContactView;
import org.openmash.triage.NextSteps;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands beside a call or a short notice on the hub's page of the contact. */
@Component
class ContactSteps implements NextSteps {

  private final Contacts contacts;
  private final Languages languages;
  private final Clock clock;

  ContactSteps(Contacts contacts, Languages languages, Clock clock) {
    this.contacts = contacts;
    this.languages = languages;
    this.clock = clock;
  }

  @Override
  public List<NextStep> of(Actor actor, ContactView contact) {
    Words words = languages.words(LocaleContextHolder.getLocale());
    ContactKind kind = contact.referral().line().kind();
    ReferralId id = contact.line().referral();
    List<NextStep> steps = new ArrayList<>();
    if (kind == ContactKind.CALL || kind == ContactKind.ADVICE_WITHOUT_NAME) {
      contacts.promise(actor, id).ifPresent(promise -> steps.add(promised(promise, words)));
    }
    if (kind == ContactKind.ADVICE_WITHOUT_NAME) {
      steps.add(new NextStep(words.say("contact.step.grow"), "/contacts/call/new?from=" + id));
    }
    contacts
        .noticeDue(actor, contact.referral())
        .ifPresent(due -> steps.add(notice(due, contact.line().receivedAt(), words)));
    Arrays.stream(Step.values())
        .filter(step -> step.isFor(kind))
        .forEach(step ->
            steps.add(
                new NextStep(
                    words.say("contact.step." + step.word()),
                    "/contacts/" + id + "/steps/" + step.word())));
    return steps;
  }

  /** A letter that was promised by telephone has not come. */
  @Override
  public List<String> openWork(Actor actor, ContactView contact) {
    Words words = languages.words(LocaleContextHolder.getLocale());
    ContactKind kind = contact.referral().line().kind();
    return kind == ContactKind.CALL || kind == ContactKind.ADVICE_WITHOUT_NAME
        ? contacts
            .promise(actor, contact.line().referral())
            .filter(promise -> promise.arrivedAt() == null)
            .map(promise ->
                words.say(
                    "contact.promise.open", new Moments(words, clock).dueExact(promise.dueAt())))
            .stream()
            .toList()
        : List.of();
  }

  @Override
  public List<Recorded> recorded(Actor actor, ContactView contact) {
    return contacts.added(actor, contact.line().referral());
  }

  private NextStep promised(Promise promise, Words words) {
    Moments moments = new Moments(words, clock);
    Instant arrived = promise.arrivedAt();
    return arrived == null
        ? new NextStep(
            words.say("contact.promise.open", moments.dueExact(promise.dueAt())),
            "/contacts/" + promise.call() + "/arrived")
        : new NextStep(words.say("contact.promise.kept", moments.since(arrived)), null);
  }

  private NextStep notice(LocalDate due, Instant receivedAt, Words words) {
    boolean late = LocalDate.ofInstant(receivedAt, clock.getZone()).isAfter(due);
    Moments moments = new Moments(words, clock);
    return new NextStep(
        words.say(late ? "contact.notice.late" : "contact.notice.in-time", moments.date(due)),
        null);
  }
}
