package org.openmash.correspondence;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.PageNotices;
import org.springframework.stereotype.Component;

/** On the referrer's page of a referral: the hub asks something, or here is the thread. */
@Component
class OpenQuestions implements PageNotices {

  private final Remarks remarks;

  OpenQuestions(Remarks remarks) {
    this.remarks = remarks;
  }

  @Override
  public List<Notice> about(Actor actor, ReferralId referral) {
    boolean asked = remarks.waiting(actor).contains(referral);
    return List.of(
        new Notice(
            asked ? "correspondence.notice.asked" : "correspondence.notice.thread",
            "/correspondence/" + referral,
            asked));
  }
}
