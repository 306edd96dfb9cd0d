package org.openmash.access;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;

/**
 * What kind of person may open a kind of page. Whether they may see the record in it is a second
 * question.
 */
public enum Policy {
  /** Anybody, signed in or not. */
  ANYONE(),
  /** Anybody signed in to an account. */
  SIGNED_IN(Role.ofAccounts().toArray(Role[]::new)),
  /** The same, and professionals who proved a work e-mail address. */
  KNOWN(
      Role.GUEST,
      Role.REFERRER,
      Role.SAFEGUARDING_LEAD,
      Role.SCREENER,
      Role.HUB_MANAGER,
      Role.CASE_WORKER,
      Role.TEAM_MANAGER,
      Role.ADMINISTRATOR,
      Role.INSPECTOR,
      Role.DATA_PROTECTION_OFFICER),
  /** Whoever can have a draft of their own: somebody of the public too. */
  WRITER(Role.values()),
  /** Somebody of the public, and nobody by name. */
  VISITOR(Role.VISITOR),
  /** Professionals who refer, with or without an account. */
  REFERRING(Role.GUEST, Role.REFERRER, Role.SAFEGUARDING_LEAD),
  /** Professionals who refer, and their safeguarding leads. */
  PARTNER(Role.REFERRER, Role.SAFEGUARDING_LEAD),
  /** Professionals of partner agencies, and those who work in the hub. */
  PARTNER_OR_HUB(Role.REFERRER, Role.SAFEGUARDING_LEAD, Role.SCREENER, Role.HUB_MANAGER),
  /** The same, and those who look at the hub's work. */
  PARTNER_OR_HUB_READING(
      Role.REFERRER, Role.SAFEGUARDING_LEAD, Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR),
  /** Professionals who refer or answer, and those who authorise decisions. */
  ANSWERS_OR_MANAGES(Role.GUEST, Role.REFERRER, Role.SAFEGUARDING_LEAD, Role.HUB_MANAGER),
  /** Safeguarding leads of partner agencies. */
  SAFEGUARDING_LEAD(Role.SAFEGUARDING_LEAD),
  /** The same, and those who look at the hub's work, besides those who do it. */
  LEAD_OR_HUB_READING(Role.SAFEGUARDING_LEAD, Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR),
  /** Safeguarding leads of partner agencies, and those who work in the hub. */
  LEAD_OR_HUB(Role.SAFEGUARDING_LEAD, Role.SCREENER, Role.HUB_MANAGER),
  /** Those who work referrals in the hub. */
  HUB(Role.SCREENER, Role.HUB_MANAGER),
  /** Those who look at the hub's work without changing it, besides those who do it. */
  HUB_READING(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR),
  /** The same, and whoever answers for the area: figures, and no records. */
  HUB_FIGURES(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR, Role.DIRECTOR),
  /** Those who give each child a worker. */
  ALLOCATES(Role.TEAM_MANAGER, Role.HUB_MANAGER),
  /** The same, those who propose it, and those who look at their work. */
  ALLOCATION_READING(Role.TEAM_MANAGER, Role.HUB_MANAGER, Role.SCREENER, Role.INSPECTOR),
  /** The same, and whoever answers for the area: how many, and no names. */
  ALLOCATION_COUNTING(
      Role.TEAM_MANAGER, Role.HUB_MANAGER, Role.SCREENER, Role.INSPECTOR, Role.DIRECTOR),
  /** Those who give each child a worker, who answer for it, and those who look at their work. */
  CASELOADS(Role.TEAM_MANAGER, Role.HUB_MANAGER, Role.INSPECTOR, Role.DIRECTOR),
  /** Those who work with children once the hub has decided. */
  CASE_WORKER(Role.CASE_WORKER),
  /** The same, and those who give each child a worker. */
  WORKS_CASES(Role.CASE_WORKER, Role.TEAM_MANAGER, Role.HUB_MANAGER),
  /** The same, and those who look at their work. */
  CASES_READING(
      Role.CASE_WORKER, Role.TEAM_MANAGER, Role.HUB_MANAGER, Role.SCREENER, Role.INSPECTOR),
  /** Whoever works with children, in the council and at a partner: has a diary, is supervised. */
  AT_WORK(
      Role.REFERRER,
      Role.SAFEGUARDING_LEAD,
      Role.SCREENER,
      Role.HUB_MANAGER,
      Role.CASE_WORKER,
      Role.TEAM_MANAGER),
  /** Those who see that it takes place in their agency. */
  LEADS_SUPERVISION(Role.SAFEGUARDING_LEAD, Role.TEAM_MANAGER, Role.HUB_MANAGER),
  /** The same, and those who look at their work. */
  SUPERVISION_READING(
      Role.SAFEGUARDING_LEAD, Role.TEAM_MANAGER, Role.HUB_MANAGER, Role.INSPECTOR, Role.DIRECTOR),
  /** Those who see that everybody of their agency learns what they must, and run courses. */
  LEADS_TRAINING(Role.SAFEGUARDING_LEAD, Role.TEAM_MANAGER, Role.HUB_MANAGER),
  /** The same, whoever answers for the area, and those who look at their work: no names. */
  TRAINING_COUNTING(
      Role.SAFEGUARDING_LEAD, Role.TEAM_MANAGER, Role.HUB_MANAGER, Role.INSPECTOR, Role.DIRECTOR),
  /** Those who authorise decisions. */
  HUB_MANAGER(Role.HUB_MANAGER),
  /** Those who look after who looked at what. */
  WATCHES_ACCESS(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER),
  /** Whoever watches how the hub works for a partner, and those who answer for it. */
  MONITORS(Role.PARTNER_MONITOR, Role.HUB_MANAGER),
  /** Those who see that the hub itself works: messages that did not arrive. */
  RUNS_THE_HUB(Role.HUB_MANAGER, Role.ADMINISTRATOR),
  /** Users, agencies, settings. */
  ADMINISTRATOR(Role.ADMINISTRATOR),
  /** Other systems with a key for referrals, and nobody who signs in. */
  KEY_FOR_REFERRALS(KeyUse.REFERRALS),
  /** Other systems with a key for police notifications, and nobody who signs in. */
  KEY_FOR_NOTIFICATIONS(KeyUse.NOTIFICATIONS);

  private final Set<Role> roles;
  private final @Nullable KeyUse use;

  Policy(Role... roles) {
    this.roles = Set.copyOf(Arrays.asList(roles));
    this.use = null;
  }

  Policy(KeyUse use) {
    this.roles = Set.of();
    this.use = use;
  }

  public boolean admits(Actor actor) {
    return this == ANYONE || actor.roles().stream().anyMatch(roles::contains);
  }

  /** What a key must be for; null where people sign in. */
  public @Nullable KeyUse use() {
    return use;
  }

  /** The roles this policy admits, for the generated table of permissions. */
  public Set<Role> roles() {
    return roles;
  }
}
