package org.openmash.referral;

import org.jspecify.annotations.Nullable;
import org.openmash.form.JourneyPage;
import org.openmash.form.Problem;

/**
 * Something wrong with one page of a submission.
 *
 * @param page the page's word
 * @param row which of several, from 0
 * @param problem what is wrong with an answer; null when there are too few or too many of the page
 *     itself
 */
public record PageProblem(String page, int row, @Nullable Problem problem) {

  static PageProblem count(String page, JourneyPage.Times times) {
    return new PageProblem(page, times.min(), null);
  }
}
