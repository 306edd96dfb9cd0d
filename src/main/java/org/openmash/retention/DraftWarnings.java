package org.openmash.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.access.WithoutAccount;
import org.openmash.database.Work;
import org.openmash.form.Drafts;
import org.openmash.form.Unfinished;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes to whoever left something unfinished, a week before it is forgotten. */
@Configuration(proxyBeanMethods = false)
class DraftWarnings {

  private static final Actor PROGRAM = Actor.system("warn of drafts that end");
  private static final Duration BEFORE = Duration.ofDays(7);

  private final Drafts drafts;
  private final Accounts accounts;
  private final WithoutAccount guests;
  private final Outbox outbox;
  private final Work work;

  DraftWarnings(Drafts drafts, Accounts accounts, WithoutAccount guests, Outbox outbox, Work work) {
    this.drafts = drafts;
    this.accounts = accounts;
    this.guests = guests;
    this.outbox = outbox;
    this.work = work;
  }

  @Bean
  RecurringTask<Void> warnOfDrafts() {
    return Tasks.recurring("retention-warn-of-drafts", Schedules.fixedDelay(Duration.ofHours(1)))
        .execute((instance, context) -> warn());
  }

  void warn() {
    work.as(PROGRAM, () -> drafts.ending(PROGRAM, BEFORE).forEach(this::warn));
  }

  /** Once for each time it was left; somebody of the public has no address. */
  private void warn(Unfinished.Ending draft) {
    LocalDate day = LocalDate.ofInstant(draft.ends(), HubClock.LONDON);
    Optional<Account> guest = guests.find(draft.owner());
    guest
        .or(() -> account(draft.owner()))
        .filter(owner -> !owner.disabled() && !owner.email().isBlank())
        .ifPresent(owner ->
            outbox.queueOnce(
                PROGRAM,
                "draft.ending:" + draft.id() + ":" + day,
                new Message(
                    EmailAddress.parse(owner.email()),
                    "retention.draft",
                    Reference.next(),
                    day,
                    Link.to(guest.isPresent() ? "guest" : "referrals"),
                    Subject.of("draft", draft.id()),
                    Locale.UK)));
  }

  private Optional<Account> account(UserId user) {
    try {
      return Optional.of(accounts.get(PROGRAM, user));
    } catch (UnknownId e) {
      return Optional.empty();
    }
  }
}
