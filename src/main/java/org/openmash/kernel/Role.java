package org.openmash.kernel;

import java.util.Arrays;
import java.util.List;

/** What somebody may be at work; a person may hold several. */
public enum Role {
  /** Somebody of the public, of whom we know their browser and nothing else. */
  VISITOR(Scope.GUEST),
  /** A professional without an account who proved a work e-mail address. */
  GUEST(Scope.GUEST),
  /** A professional of a partner agency who makes referrals and reads their outcome. */
  REFERRER(Scope.PARTNER),
  /**
   * The safeguarding lead of a partner agency (DSL, named midwife): sees the whole agency's
   * referrals.
   */
  SAFEGUARDING_LEAD(Scope.PARTNER),
  /** A hub worker who screens contacts and proposes decisions. */
  SCREENER(Scope.HUB),
  /** A hub manager who authorises decisions. */
  HUB_MANAGER(Scope.HUB),
  /**
   * Somebody who works with children once the hub has decided: a social worker, or a practitioner
   * beside one. Sees the children given to them.
   */
  CASE_WORKER(Scope.HUB),
  /** Who leads a team of those, and gives each child a worker. */
  TEAM_MANAGER(Scope.HUB),
  /** Hub administration: users, agencies, settings, failed messages. */
  ADMINISTRATOR(Scope.HUB),
  /** An inspector with time-boxed read-only access. */
  INSPECTOR(Scope.HUB),
  /**
   * Whoever answers for the area's children (Children Act 2004, section 18), and those beside: a
   * director, chief executive or lead member. Sees figures and what lies behind them, and no
   * record.
   */
  DIRECTOR(Scope.HUB),
  /**
   * The data protection officer (UK GDPR, article 37): sees who looked at what and why, and no
   * record by that.
   */
  DATA_PROTECTION_OFFICER(Scope.HUB),
  /**
   * Somebody whom a partner pays to watch how the hub works (a health commissioner's post): sees
   * figures and the queue without names, and no record.
   */
  PARTNER_MONITOR(Scope.MONITOR);

  private final Scope scope;

  Role(Scope scope) {
    this.scope = scope;
  }

  public Scope scope() {
    return scope;
  }

  /** The roles an account may have; the others come from how somebody came in. */
  public static List<Role> ofAccounts() {
    return Arrays.stream(values()).filter(role -> role.scope() != Scope.GUEST).toList();
  }
}
