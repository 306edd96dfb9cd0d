package org.openmash.allocation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.openmash.triage.Closings;
import org.springframework.stereotype.Component;

/** Tells a worker, or the managers, that there is something to see to: a reference and a link. */
@Component
class Tell {

  private static final Actor PROGRAM = Actor.system("allocation");

  private final Accounts accounts;
  private final Referrals referrals;
  private final Closings hub;
  private final Outbox outbox;
  private final Work work;

  Tell(Accounts accounts, Referrals referrals, Closings hub, Outbox outbox, Work work) {
    this.accounts = accounts;
    this.referrals = referrals;
    this.hub = hub;
    this.outbox = outbox;
    this.work = work;
  }

  void toWorker(Actor actor, Case it, UserId worker, String words) {
    if (!worker.equals(actor.user())) {
      work.as(PROGRAM, () -> send(it, words, accounts.get(PROGRAM, worker).email()));
    }
  }

  /** The hub's mailbox and everybody who gives children workers; of a restricted one its list. */
  void toManagers(Case it, String words) {
    Actor program = PROGRAM.at(it.hub());
    work.as(program, () -> hub.tellHub(program, it.referral(), words, managers(it)));
  }

  private Set<EmailAddress> managers(Case it) {
    return accounts.at(PROGRAM, it.hub(), Role.TEAM_MANAGER, Role.HUB_MANAGER).stream()
        .map(account -> EmailAddress.parse(account.email()))
        .collect(Collectors.toSet());
  }

  private void send(Case it, String words, String to) {
    referrals
        .lines(PROGRAM, List.of(it.referral()))
        .forEach(line ->
            outbox.queue(
                PROGRAM,
                new Message(
                    EmailAddress.parse(to),
                    words,
                    line.reference(),
                    Link.to("cases", it.id()),
                    Subject.of(Referrals.KIND, it.referral()))));
  }
}
