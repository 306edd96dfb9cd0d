package org.openmash.referral;

import java.util.List;
import org.openmash.form.Recorded;
import org.openmash.kernel.ChildId;

/**
 * One referral, whole.
 *
 * @param pages what was recorded, page by page, in the journey's order
 * @param told what the referrer was told, oldest first; a later line for the same child corrects
 *     the earlier
 */
public record ReferralView(
    ReferralLine line, List<RecordedPage> pages, List<ToldOutcome> told, List<StatusStep> steps) {

  /** What the referrer was told about one child, latest first. */
  public List<ToldOutcome> toldAbout(ChildId child) {
    return told.stream().filter(outcome -> outcome.child().equals(child)).toList().reversed();
  }

  /** One page's answers; pages asked for each child come once a child. */
  public record RecordedPage(String page, int row, Recorded recorded) {}
}
