package org.openmash.referral;

import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;

/** What a module above has to say on the referrer's page of a referral; every bean is asked. */
public interface PageNotices {

  List<Notice> about(Actor actor, ReferralId referral);

  /**
   * One line with a way onward.
   *
   * @param key message key of its words
   * @param asks whether somebody waits for the reader
   */
  record Notice(String key, String path, boolean asks) {}
}
