package org.openmash.jointplan;

import java.util.Locale;
import org.openmash.agency.Agencies;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Reference;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells an agency that it is asked into a plan: a link, and nothing of what is in it. */
@Component
class JointMail {

  private final Outbox outbox;
  private final Agencies agencies;

  JointMail(Outbox outbox, Agencies agencies) {
    this.outbox = outbox;
    this.agencies = agencies;
  }

  void asked(JointPlanId plan, AgencyId agency) {
    for (EmailAddress mailbox : agencies.mailboxOf(JointClock.PROGRAM, agency)) {
      outbox.queue(
          JointClock.PROGRAM,
          new Message(
              mailbox,
              "jointplan.mail.asked",
              Reference.next(),
              null,
              Link.to("joint-plans", plan),
              JointPlan.subject(plan),
              Locale.UK));
    }
  }
}
