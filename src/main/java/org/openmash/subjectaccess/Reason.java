package org.openmash.subjectaccess;

/** Why something is left out. */
public enum Reason {
  /** It is about somebody else (Data Protection Act 2018, schedule 2, paragraph 16). */
  SOMEBODY_ELSE(true),
  /** Whoever gave it must not be known (the same paragraph). */
  SOURCE(true),
  /** It is not about them at all. */
  NOT_ABOUT_THEM(true),
  /** Advice of lawyers (schedule 2, paragraph 19). */
  PRIVILEGE(true),
  /** It would seriously harm somebody (schedule 3, parts 2 to 5): a professional judges that. */
  SERIOUS_HARM(false),
  /** Child abuse data that are not in the child's interests to give (schedule 3, paragraph 21). */
  CHILD_ABUSE(false),
  /** It would prejudice the finding of a crime, or a regulator's work (schedule 2, parts 1, 2). */
  CRIME(false);

  private final boolean told;

  Reason(boolean told) {
    this.told = told;
  }

  /** Whether the reason may stand in the answer; where not, telling it would tell the thing. */
  public boolean isTold() {
    return told;
  }
}
