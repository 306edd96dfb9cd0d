package org.openmash.access;

/** What another system may do with its key. */
public enum KeyUse {
  /** Send referrals, add to its own, and ask what became of them. */
  REFERRALS,
  /** Send police notifications of domestic abuse. */
  NOTIFICATIONS
}
