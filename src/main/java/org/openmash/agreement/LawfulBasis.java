package org.openmash.agreement;

/**
 * What in law an agreement, or one disclosure, rests upon. Consent is a fact, and no basis here.
 */
public enum LawfulBasis {
  /** UK GDPR article 6(1)(e). */
  PUBLIC_TASK,
  /** UK GDPR article 6(1)(c). */
  LEGAL_OBLIGATION,
  /** UK GDPR article 6(1)(d); the exception. */
  VITAL_INTERESTS,
  /**
   * UK GDPR annex 1, paragraph 6 (Data (Use and Access) Act 2025): private and voluntary bodies.
   */
  SAFEGUARDING_INTEREST,
  /** UK GDPR article 9(2)(g) with the Data Protection Act 2018, schedule 1, paragraph 18. */
  SUBSTANTIAL_PUBLIC_INTEREST,
  /** UK GDPR article 9(2)(h) with the Data Protection Act 2018, schedule 1, paragraph 2. */
  HEALTH_OR_CARE,
  /** Children Act 1989, section 17. */
  CHILDREN_ACT_17,
  /** Children Act 1989, section 47(9) to (11). */
  CHILDREN_ACT_47,
  /** Children Act 2004, sections 10 and 11. */
  CHILDREN_ACT_10_11,
  /** Children Act 2004, section 16LA; nothing rests upon it before the day it holds. */
  CHILDREN_ACT_16LA,
  /** Crime and Disorder Act 1998, section 115. */
  CRIME_AND_DISORDER_115
}
