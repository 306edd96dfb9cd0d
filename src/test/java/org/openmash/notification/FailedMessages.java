package org.openmash.notification;

import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.notification.Delivery.Result;
import org.springframework.stereotype.Component;

/** Messages that no server took. */
@Component
public class FailedMessages {

  private final Outbox outbox;
  private final Sender.Box box;
  private final MessageDesk desk;

  FailedMessages(Outbox outbox, Sender.Box box, MessageDesk desk) {
    this.outbox = outbox;
    this.box = box;
    this.desk = desk;
  }

  /**
   * News of a referral, written for somebody and refused for good; whoever runs the hub sees it.
   */
  public UUID refused(Actor writer, Actor runsTheHub, ReferralId referral, EmailAddress to) {
    Reference reference = Reference.next();
    outbox.queue(
        writer,
        new Message(
            to,
            "notification.sample",
            reference,
            Link.to("referrals", referral),
            Subject.of("referral", referral)));
    new Sender(
            box,
            mail ->
                mail.path().endsWith(referral.toString())
                    ? new Result.Never("SMTP 550")
                    : new Result.Delivered(),
            3)
        .sendDue();
    return desk.undelivered(runsTheHub).stream()
        .filter(message -> message.reference().equals(reference.value()))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
