package org.openmash.subjectaccess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.stereotype.Component;

/**
 * Writes to whoever a request lies with: whoever recorded it, or, once it was read, to those who
 * may be the second. When it is late, to all who answer requests.
 */
@Component
class AnswerMail {

  private final Accounts accounts;
  private final Outbox outbox;

  AnswerMail(Accounts accounts, Outbox outbox) {
    this.accounts = accounts;
    this.outbox = outbox;
  }

  void soon(Actor program, SubjectRequestStore.Waiting waiting, LocalDate due) {
    List<Account> colleagues = colleagues(program, waiting);
    List<Account> told =
        waiting.request().state() == RequestState.SECOND_READING
            ? colleagues.stream().filter(not(waiting.request().first())).toList()
            : colleagues.stream().filter(each -> each.id().equals(waiting.request().by())).toList();
    // Nobody is to be overlooked because somebody left.
    (told.isEmpty() ? colleagues : told)
        .forEach(each -> write(program, waiting, each, "soon", due, due.toString()));
  }

  void late(Actor program, SubjectRequestStore.Waiting waiting, LocalDate due, long week) {
    colleagues(program, waiting)
        .forEach(each -> write(program, waiting, each, "late", due, due + ":" + week));
  }

  /** Who answers requests there; of one behind a seal nobody hears but whoever recorded it. */
  private List<Account> colleagues(Actor program, SubjectRequestStore.Waiting waiting) {
    return accounts.all(program).stream()
        .filter(each -> !each.disabled() && each.hub().equals(waiting.hub()))
        .filter(each ->
            each.roles().contains(Role.HUB_MANAGER)
                || each.roles().contains(Role.DATA_PROTECTION_OFFICER))
        .filter(each -> !waiting.sealed() || each.id().equals(waiting.request().by()))
        .toList();
  }

  private static Predicate<Account> not(@Nullable UserId user) {
    return account -> !account.id().equals(user);
  }

  private void write(
      Actor program,
      SubjectRequestStore.Waiting waiting,
      Account to,
      String words,
      LocalDate due,
      String when) {
    SubjectRequestId id = waiting.request().id();
    outbox.queueOnce(
        program,
        "subjectaccess." + words + ":" + id + ":" + to.id() + ":" + when,
        new Message(
            EmailAddress.parse(to.email()),
            "subjectaccess.mail." + words,
            waiting.request().reference(),
            due,
            Link.to("subject-requests", id),
            Subject.of(SubjectRequests.KIND, id),
            Locale.UK));
  }
}
