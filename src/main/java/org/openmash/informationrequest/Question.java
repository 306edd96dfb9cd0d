package org.openmash.informationrequest;

import java.util.EnumSet;
import java.util.Set;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.Sector;

/** What the hub asks. Each agency is asked what its kind can know. */
public enum Question {
  KNOWN(DataKind.IDENTITY),
  WORRIES(DataKind.SAFEGUARDING),
  STRENGTHS(DataKind.SAFEGUARDING),
  HOUSEHOLD(DataKind.FAMILY_AND_HOUSEHOLD),
  /** What somebody who visits should know. */
  VISITING(DataKind.SAFEGUARDING),
  EDUCATION(DataKind.EDUCATION, Sector.SCHOOLS_AND_COLLEGES, Sector.EARLY_YEARS, Sector.COUNCIL),
  HEALTH(
      DataKind.HEALTH,
      Sector.GENERAL_PRACTICE,
      Sector.HOSPITALS_AND_MATERNITY,
      Sector.COMMUNITY_HEALTH,
      Sector.MENTAL_HEALTH),
  OFFENCES(DataKind.OFFENCES, Sector.POLICE, Sector.PROBATION_AND_COURTS),
  DOMESTIC_ABUSE(
      DataKind.DOMESTIC_ABUSE,
      Sector.POLICE,
      Sector.PROBATION_AND_COURTS,
      Sector.VOLUNTARY,
      Sector.GENERAL_PRACTICE,
      Sector.HOUSING,
      Sector.COUNCIL),
  SUBSTANCE_USE(
      DataKind.SUBSTANCE_USE,
      Sector.GENERAL_PRACTICE,
      Sector.HOSPITALS_AND_MATERNITY,
      Sector.MENTAL_HEALTH,
      Sector.VOLUNTARY,
      Sector.POLICE),
  HOUSING(DataKind.HOUSING, Sector.HOUSING, Sector.COUNCIL);

  private final DataKind kind;
  private final Set<Sector> sectors;

  Question(DataKind kind, Sector... sectors) {
    this.kind = kind;
    this.sectors = sectors.length == 0 ? EnumSet.allOf(Sector.class) : Set.of(sectors);
  }

  /** What an agreement must cover for it. */
  public DataKind kind() {
    return kind;
  }

  boolean isFor(Sector sector) {
    return sectors.contains(sector);
  }
}
