package org.openmash.informationrequest;

/** What the hub needs to know it for. */
public enum Purpose {
  DECIDE_RESPONSE,
  STRATEGY_DISCUSSION,
  EARLY_HELP,
  ADULT_AT_RISK
}
