package org.openmash.referral;

/** What sort of approach to the hub a contact is: each kind has its own form, all one inbox. */
public enum ContactKind {
  /** A professional's whole referral. */
  REFERRAL,
  /** Somebody of the public, named or not. */
  PUBLIC_REPORT,
  /** A telephone call about a child, written down by whoever took it. */
  CALL,
  /** A caller asked for advice and named no child. */
  ADVICE_WITHOUT_NAME,
  /** The police did not attend, or ask whether they must (National Partnership Agreement, 2023). */
  RIGHT_CARE_RIGHT_PERSON,
  /** A child lives, or will live, with somebody who is no close relative (SI 2005/1533). */
  PRIVATE_FOSTERING,
  /** A child is missing, or came back. */
  MISSING,
  /** A child with another council's plan has moved here. */
  TRANSFER_IN,
  /** A notification for information: nothing is asked for. */
  FOR_INFORMATION,
  /** The police tell of domestic abuse. */
  DOMESTIC_ABUSE;

  /** The message key of its name. */
  public String key() {
    return "referral.kind." + name();
  }
}
