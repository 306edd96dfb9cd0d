package org.openmash.referral;

import java.util.List;

/** A submission that cannot be taken yet, with everything that is wrong; nothing of it was kept. */
public class IncompleteReferral extends RuntimeException {

  private final transient List<PageProblem> problems;

  IncompleteReferral(List<PageProblem> problems) {
    super(problems.size() + " answers are missing or wrong");
    this.problems = List.copyOf(problems);
  }

  public List<PageProblem> problems() {
    return problems;
  }
}
