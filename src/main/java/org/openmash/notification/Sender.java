package org.openmash.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Sends what is due: claim, send, mark, each a step of its own, so that no row is locked while a
 * mail server thinks. Whoever dies between sending and marking leaves the message to be sent again
 * under the same Message-ID: at least once, never phantom.
 *
 * <p>A claim is of one message and lasts two minutes. A conversation with the mail server is broken
 * off well before that ({@link MailSettings#conversation}), so whoever lives marks the message
 * before another may take it; whoever was killed held up one message, for two minutes. Renewing a
 * shorter lease would need a second thread, which can outlive the first or hang by itself.
 */
class Sender {

  static final Duration LEASE = Duration.ofMinutes(2);
  private static final Actor PROGRAM = Actor.system("send messages");
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final Box box;
  private final Delivery delivery;
  private final int mostAttempts;
  private final BackOff backOff = new BackOff(new SplittableRandom());

  /** What a sender needs of the hub. */
  record Box(
      MessageStore store,
      MailWriter writer,
      Work work,
      Audit audit,
      Clock clock,
      MeterRegistry meters,
      ApplicationEventPublisher events) {}

  Sender(Box box, Delivery delivery, int mostAttempts) {
    this.box = box;
    this.delivery = delivery;
    this.mostAttempts = mostAttempts;
  }

  /** Sends until nothing is due; several may do so at once. */
  int sendDue() {
    int sent = 0;
    for (Optional<Queued> next = claim(); next.isPresent(); next = claim()) {
      send(next.get());
      sent++;
    }
    return sent;
  }

  private Optional<Queued> claim() {
    return box.work().as(PROGRAM, () -> box.store().claim(LEASE));
  }

  private void send(Queued message) {
    Delivery.Result result = attempt(message);
    box.work().as(PROGRAM, () -> mark(message, result));
    String outcome = result.getClass().getSimpleName();
    box.meters().counter("openmash.mail", "outcome", outcome).increment();
    LOG.info("message {} attempt {}: {}", message.id(), message.attempts(), outcome);
  }

  private Delivery.Result attempt(Queued message) {
    try {
      return delivery.deliver(box.writer().write(message));
    } catch (RuntimeException e) {
      LOG.error("message {} could not be written or sent", message.id(), e);
      return new Delivery.Result.NotNow(e.getClass().getSimpleName());
    }
  }

  private void mark(Queued message, Delivery.Result result) {
    Subject subject = new Subject(MessageDesk.KIND, message.id());
    switch (result) {
      case Delivery.Result.Delivered() -> {
        box.store().settle(message.id(), Told.State.SENT, null);
        box.audit().note(PROGRAM, Act.SENT, subject);
        box.events()
            .publishEvent(new HandedOver(message.about(), message.words(), box.clock().instant()));
      }
      case Delivery.Result.Never(String why) -> fail(message, why, subject);
      case Delivery.Result.NotNow(String why) -> {
        if (message.attempts() >= mostAttempts) {
          fail(message, why, subject);
        } else {
          Duration wait = backOff.after(message.attempts());
          box.store().tryAgainAt(message.id(), box.clock().instant().plus(wait), why);
        }
      }
    }
  }

  private void fail(Queued message, String why, Subject subject) {
    box.store().settle(message.id(), Told.State.FAILED, why);
    box.audit().note(PROGRAM, Act.CHANGED, subject);
  }
}
