package org.openmash.restriction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.openmash.access.Accounts;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;

/** Reminds those on the list of a restricted record, once, a week before it has to be reviewed. */
@Facade
public class ReviewReminders {

  private static final Duration BEFORE = Duration.ofDays(7);

  private final RestrictionStore store;
  private final Deadlines deadlines;
  private final Accounts accounts;
  private final Outbox outbox;
  private final Clock clock;

  ReviewReminders(
      RestrictionStore store, Deadlines deadlines, Accounts accounts, Outbox outbox, Clock clock) {
    this.store = store;
    this.deadlines = deadlines;
    this.accounts = accounts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Writes to whoever has not been written to of this review yet. */
  public void send(Actor program) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    Instant soon = clock.instant().plus(BEFORE);
    for (Restriction restriction : store.standing()) {
      deadlines.of(program, Subject.of(Restrictions.KIND, restriction.id())).stream()
          .filter(Deadline::isOwed)
          .filter(owed -> owed.due().isBefore(soon))
          .findFirst()
          .ifPresent(owed -> remind(program, restriction, owed.dueDay()));
    }
  }

  private void remind(Actor program, Restriction restriction, LocalDate due) {
    for (UserId user : restriction.named()) {
      var account = accounts.get(program, user);
      if (!account.disabled()) {
        outbox.queueOnce(
            program,
            "restriction.review:"
                + restriction.id()
                + ":"
                + user.toString().substring(0, 8)
                + ":"
                + due,
            new Message(
                EmailAddress.parse(account.email()),
                "restriction.mail.review",
                restriction.reference(),
                due,
                Link.to("restrictions", restriction.id()),
                Subject.of(Restrictions.KIND, restriction.id()),
                Locale.UK));
      }
    }
  }
}
