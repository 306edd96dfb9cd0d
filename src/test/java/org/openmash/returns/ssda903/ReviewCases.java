package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Reviews, and how a child took part. */
final class ReviewCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("166", "Reviews1.REVIEW=").also("167"),
          fires("166", "Reviews1.REVIEW=15.05.2025"),
          spares("166", "Reviews1.REVIEW=16/05/2025"),
          fires("167", "Reviews1.REVIEW_CODE=PN8"),
          fires("167", "Reviews1.REVIEW_CODE="),
          spares("167", "Reviews1.REVIEW_CODE=PN7"),
          fires("440", "Reviews3.DOB=10/06/2021 REVIEW_CODE=PN0").also("INT17"),
          spares("440", "Reviews3.DOB=11/06/2021 REVIEW_CODE=PN0").also("INT17"),
          fires("441", "Reviews3.DOB=11/06/2021").also("INT17"),
          spares("441", "Reviews3.DOB=10/06/2021").also("INT17"));

  private ReviewCases() {}
}
