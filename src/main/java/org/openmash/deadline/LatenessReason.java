package org.openmash.deadline;

/** Why something was late, kept for learning. */
public enum LatenessReason {
  /** Another agency's information had not come. */
  WAITING_FOR_INFORMATION,
  /** The family, the child or the adult could not be reached or seen. */
  FAMILY_NOT_AVAILABLE,
  /** Somebody's safety had to come first. */
  SAFETY_FIRST,
  /** Police or a court asked to wait. */
  POLICE_OR_COURT,
  /** Too few people for the work. */
  NOT_ENOUGH_STAFF,
  /** Done in time and written down late. */
  RECORDED_LATE,
  /** A system did not work. */
  SYSTEM_FAILURE,
  /** Something else, said in words. */
  OTHER
}
