package org.openmash.allocation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** Tells a worker, or the managers, that there is something to see to: a reference and a link. */
@Component
class Tell {

  private static final Actor PROGRAM = Actor.system("allocation");

  private final Accounts accounts;
  private final Referrals referrals;
  private final Outbox outbox;
  private final Work work;

  Tell(Accounts accounts, Referrals referrals, Outbox outbox, Work work) {
    this.accounts = accounts;
    this.referrals = referrals;
    this.outbox = outbox;
    this.work = work;
  }

  void toWorker(Actor actor, Case it, UserId worker, String words) {
    if (!worker.equals(actor.user())) {
      work.as(PROGRAM, () -> send(it, words, Set.of(accounts.get(PROGRAM, worker).email())));
    }
  }

  /** Everybody of the hub who gives children their workers. */
  void toManagers(Case it, String words) {
    work.as(PROGRAM, () -> send(it, words, managers(it)));
  }

  private Set<String> managers(Case it) {
    return accounts.at(PROGRAM, it.hub(), Role.TEAM_MANAGER, Role.HUB_MANAGER).stream()
        .map(Account::email)
        .collect(Collectors.toSet());
  }

  private void send(Case it, String words, Set<String> to) {
    referrals
        .lines(PROGRAM, List.of(it.referral()))
        .forEach(line ->
            to.forEach(each ->
                outbox.queue(
                    PROGRAM,
                    new Message(
                        EmailAddress.parse(each),
                        words,
                        line.reference(),
                        Link.to("cases", it.id()),
                        Subject.of(Referrals.KIND, it.referral())))));
  }
}
