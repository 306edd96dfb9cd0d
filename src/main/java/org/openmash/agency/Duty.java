package org.openmash.agency;

/** What somebody answers for in their agency, whatever their title says. */
public enum Duty {
  /** The designated safeguarding lead, the named midwife, nurse, doctor or GP. */
  SAFEGUARDING_LEAD,
  DEPUTY_LEAD,
  /** The head teacher, the practice manager, whoever runs it. */
  HEAD,
  PRACTITIONER,
  ADMINISTRATION;

  /** The message key of its name. */
  public String key() {
    return "duty." + name();
  }
}
