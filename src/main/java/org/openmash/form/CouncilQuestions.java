package org.openmash.form;

/** The questions a council adds to our forms, from its own file. */
final class CouncilQuestions {

  /** Where their answers lie. */
  static final String PART = "extra";

  private CouncilQuestions() {}
}
