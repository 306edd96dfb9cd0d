package org.openmash.returns.ssda903;

import static org.openmash.returns.ssda903.Ages.reached;
import static org.openmash.returns.ssda903.Ages.under;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.REVIEWS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import org.openmash.returns.Rule;

/** Reviews, and how a child took part. */
final class ReviewRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("166")
              .reads(REVIEW)
              .says("When a review was held must be a date.")
              .mend("Write it as day/month/year.")
              .judged(REVIEWS.noDate(CareReview::held)),
          error("167")
              .reads(REVIEW, REVIEW_CODE)
              .says("Of every review it must be said by a code how the child took part.")
              .mend("Write PN0 to PN7.")
              .judged(
                  REVIEWS.where(
                      r ->
                          r.held().isWritten()
                              ? !r.participation().is(Each.CODES.of("REVIEW_CODE")::contains)
                              : r.participation().isWritten(),
                      CareReview::participation,
                      CareReview::held)),
          error("440")
              .reads(REVIEW_DOB, REVIEW, REVIEW_CODE)
              .says("PN0 must be for a child under 4 alone.")
              .mend("Write how the child took part, or correct one of the dates.")
              .judged(
                  REVIEWS.where(
                      r -> r.participation().is("PN0") && reached(r.dob(), 4, r.held()),
                      CareReview::participation,
                      CareReview::held)),
          error("441")
              .reads(REVIEW_DOB, REVIEW, REVIEW_CODE)
              .says("How a child took part in a review must be asked from the age of 4 on.")
              .mend("Write PN0, or correct one of the dates.")
              .judged(
                  REVIEWS.where(
                      r ->
                          r.participation().is(code -> code.matches("PN[1-7]"))
                              && under(r.dob(), 4, r.held()),
                      CareReview::participation,
                      CareReview::held)));

  private ReviewRules() {}
}
