package org.openmash.agency;

/**
 * What an agency is, with the referral source it counts as in the children in need census.
 *
 * <p>Midwives and maternity services count as 3F "health: other" and not as 3D "other primary
 * health services": primary care is general practice, dentistry, pharmacy and optometry, while
 * maternity care is given by hospital trusts, in the community too. The census guide names neither;
 * whoever must count it otherwise changes it here and nowhere else.
 *
 * <p>Early years settings, which the guide does not name either, count as 8 with the children's
 * centres and independent providers it does name; colleges as 2B, since 2A says schools.
 */
public enum AgencyKind {
  MATERNITY_TRUST("3F"),
  HOSPITAL_TRUST("3F"),
  EMERGENCY_DEPARTMENT("3E"),
  AMBULANCE_SERVICE("3F"),
  GP_PRACTICE("3A"),
  HEALTH_VISITING("3B"),
  SCHOOL_NURSING("3C"),
  FAMILY_NURSE_PARTNERSHIP("3D"),
  IMMUNISATION_TEAM("3D"),
  CAMHS("3F"),
  MENTAL_HEALTH("3F"),
  INTEGRATED_CARE_BOARD("3F"),
  POLICE("6"),
  PROBATION_SERVICE("7"),
  /** Until June 2021, for old records. */
  NATIONAL_PROBATION_SERVICE("7"),
  /** Until June 2021, for old records. */
  COMMUNITY_REHABILITATION_COMPANY("7"),
  /** The courts, Cafcass, prisons, immigration. */
  OTHER_LEGAL("7"),
  /** The census guide names youth offending among the council's other departments. */
  YOUTH_JUSTICE("5B"),
  SCHOOL("2A"),
  ACADEMY("2A"),
  COLLEGE("2B"),
  SCHOOL_CLUSTER("2B"),
  EDUCATION_SERVICE("2B"),
  EARLY_YEARS("8"),
  CHILDRENS_CENTRE("8"),
  FAMILY_HUB("8"),
  VOLUNTARY_PROVIDER("8"),
  HOUSING("4"),
  DOMESTIC_ABUSE_SERVICE("8"),
  PERPETRATOR_PROGRAMME("8"),
  CARE_PROVIDER("8"),
  CARE_HOME("8"),
  CHILDRENS_SOCIAL_CARE("5A"),
  ADULT_SOCIAL_CARE("5A"),
  EARLY_HELP("5D"),
  COUNCIL_DEPARTMENT("5B"),
  NEIGHBOURING_COUNCIL("5C"),
  HEALTHWATCH("8"),
  OFSTED("8"),
  CQC("8"),
  HMICFRS("8"),
  HMIP("8"),
  DFE_COMMISSIONER("8"),
  SCRUTINY_COMMITTEE("5B");

  private final String referralSource;

  AgencyKind(String referralSource) {
    this.referralSource = referralSource;
  }

  /** The referral source code of the children in need census. */
  public String referralSource() {
    return referralSource;
  }

  /** Kept for old records; no new agency is one. */
  public boolean isHistoric() {
    return this == NATIONAL_PROBATION_SERVICE || this == COMMUNITY_REHABILITATION_COMPANY;
  }

  /** The message key of its name. */
  public String key() {
    return "agencykind." + name();
  }
}
