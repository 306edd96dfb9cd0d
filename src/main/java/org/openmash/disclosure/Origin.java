package org.openmash.disclosure;

/** How a line came into the sharing log: typed by a person, or noted as the program shared. */
public enum Origin {
  /** Somebody wrote down what they shared, or why not. */
  TYPED,
  /** Whoever referred was told what was decided, and why. */
  OUTCOME_TOLD,
  /** The contact was handed to another council. */
  OTHER_COUNCIL,
  /** A school, health visitor or midwife was told of domestic abuse (Operation Encompass). */
  ENCOMPASS,
  /** A service that supports victims was brought in. */
  SUPPORT_SERVICE,
  /** A partner was asked what it knows, and so learnt that the hub looks at these people. */
  INFORMATION_ASKED,
  /** What a partner had answered went on, to the family or to another agency. */
  ANSWER_PASSED_ON,
  /** A letter of the hub went to one of its readers. */
  LETTER,
  /** Somebody got what is kept about them (UK GDPR, article 15). */
  SUBJECT_ACCESS
}
