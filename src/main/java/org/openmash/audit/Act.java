package org.openmash.audit;

/** What was done. The trail names acts, never what was read or written. */
public enum Act {
  READ,
  SEARCHED,
  CREATED,
  CHANGED,
  ATTACHED,
  DECIDED,
  AUTHORISED,
  SENT,
  PRINTED,
  EXPORTED,
  DISCLOSED,
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGNED_OUT,
  /** Opened a restricted record in need, without being on its list. */
  BROKE_GLASS,
  /** Deleted a record whose time was over; what was in it is nowhere any more. */
  DELETED,
  REFUSED
}
