package org.openmash.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Answer;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.referral.ContactKind;
import org.openmash.referral.Notice;
import org.openmash.referral.Receipt;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.springframework.stereotype.Component;

/** Makes of a filled-in short form the contact that the hub keeps. */
@Component
class Recorder {

  private final Referrals referrals;
  private final Accounts accounts;
  private final Forms forms;
  private final Clock clock;

  Recorder(Referrals referrals, Accounts accounts, Forms forms, Clock clock) {
    this.referrals = referrals;
    this.accounts = accounts;
    this.forms = forms;
    this.clock = clock;
  }

  /** A short form as it was taken in. */
  record Taken(Receipt receipt, Told told) {

    boolean isAdviceOnly() {
      return isAdvice(told);
    }
  }

  Taken take(Actor actor, ShortForm form, Answers answers, String key) {
    Filling.Complete<? extends Record> filled = filled(form.form(), answers);
    Told told = (Told) filled.record();
    Instant now = clock.instant();
    Notice notice =
        new Notice(
            isAdvice(told) ? ContactKind.ADVICE_WITHOUT_NAME : form.kind(),
            key,
            told.toldBy(),
            replyTo(actor),
            told instanceof CallForm call ? call.moment(now) : now,
            told.worries(),
            told.inDanger() == Answer.YES,
            children(told, LocalDate.ofInstant(now, HubClock.LONDON)),
            List.of(new ReferralView.RecordedPage(form.word(), 0, forms.recorded(filled))));
    return new Taken(referrals.receive(actor, notice), told);
  }

  /** A private fostering notice read back; empty for every other contact. */
  Optional<PrivateFosteringForm> told(ReferralView contact) {
    return contact.pages().stream()
        .filter(page -> page.page().equals(ShortForm.PRIVATE_FOSTERING.word()))
        .map(page -> forms.fill(PrivateFosteringForm.class, page.recorded().answers()))
        .flatMap(filling ->
            filling instanceof Filling.Complete<PrivateFosteringForm> complete
                ? Stream.of(complete.record())
                : Stream.empty())
        .findFirst();
  }

  private static boolean isAdvice(Told told) {
    return told instanceof CallForm call && call.namesNobody();
  }

  Filling.Complete<? extends Record> filled(Class<? extends Record> form, Answers answers) {
    return switch (forms.fill(form, answers)) {
      case Filling.Complete<? extends Record> complete -> complete;
      case Filling.Incomplete<? extends Record> _ ->
          throw new IllegalArgumentException("a short form is checked by its page first");
    };
  }

  /** The hub tells a caller by telephone; a partner is told by mail as of a referral. */
  private @Nullable EmailAddress replyTo(Actor actor) {
    return actor.isHub() ? null : accounts.emailOf(actor).map(EmailAddress::parse).orElse(null);
  }

  private static List<ReferredChild> children(Told told, LocalDate today) {
    List<ReferredChild> children = new ArrayList<>();
    for (ChildTold child : told.children()) {
      children.add(child.referred(children.size() + 1, today, told.ofADisabledChild()));
    }
    return children;
  }
}
