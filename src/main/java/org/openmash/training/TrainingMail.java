package org.openmash.training;

import java.util.Locale;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Reference;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells of a place, and of a course called off: a day and a link. */
@Component
class TrainingMail {

  private final Outbox outbox;

  TrainingMail(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Whoever waited has a place. */
  void place(Course course, Learner who) {
    send(course, who, "training.mail.place");
  }

  void calledOff(Course course, Learner who) {
    send(course, who, "training.mail.off");
  }

  private void send(Course course, Learner who, String words) {
    outbox.queue(
        Needs.PROGRAM,
        new Message(
            EmailAddress.parse(who.email()),
            words,
            Reference.next(),
            course.day(),
            Link.to("courses", course.id()),
            Course.subject(course.id()),
            Locale.UK));
  }
}
