package org.openmash.workforce;

/**
 * The codes of the children's social work workforce census, by their constants' order and names
 * (its schema of 2022, the newest seen).
 */
public final class CensusCodes {

  private CensusCodes() {}

  /** GenderCurrent. */
  public enum Gender {
    NOT_KNOWN("0"),
    MALE("1"),
    FEMALE("2"),
    NOT_SPECIFIED("9");

    private final String code;

    Gender(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** QualLevel, from 1 on. */
  public enum Qualification {
    UNDERGRADUATE,
    POSTGRADUATE,
    OTHER
  }

  /** OrgRole, from 1 on. */
  public enum Post {
    SENIOR_MANAGER,
    MIDDLE_MANAGER,
    FIRST_LINE_MANAGER,
    SENIOR_PRACTITIONER,
    CASE_HOLDER,
    WITHOUT_CASES
  }

  /** StartOrigin, from 1 on: where they worked before. */
  public enum Origin {
    NEWLY_QUALIFIED,
    ANOTHER_COUNCIL,
    OUTSIDE_ENGLAND,
    AGENCY,
    SOCIAL_WORK_ELSEWHERE,
    SOCIAL_CARE,
    ANYTHING_ELSE,
    OTHER,
    NOT_KNOWN,
    NOT_ASKED
  }

  /** LeaverDestination, from 1 on: where they work next. */
  public enum Destination {
    ANOTHER_COUNCIL,
    OUTSIDE_ENGLAND,
    AGENCY,
    SOCIAL_WORK_ELSEWHERE,
    SOCIAL_CARE,
    ANYTHING_ELSE,
    OTHER,
    NOT_KNOWN,
    NOT_ASKED
  }

  /** ReasonLeave, from 1 on. */
  public enum Reason {
    RESIGNED,
    VOLUNTARY_REDUNDANCY,
    COMPULSORY_REDUNDANCY,
    DISMISSED,
    RETIRED,
    DIED,
    MOVED_WITHIN,
    OTHER,
    NOT_KNOWN,
    NOT_ASKED
  }

  /** ReasonAbsence, by its own letters. */
  public enum Absence {
    MAT,
    OTH,
    PUB,
    SIC,
    TRN,
    UNA,
    UNP
  }

  /** CFKSSstatus, from 1 on. */
  public enum Assessed {
    FIRST_YEAR,
    FRONT_LINE,
    SUPERVISOR,
    LEADER
  }

  static String number(Enum<?> code) {
    return String.valueOf(code.ordinal() + 1);
  }
}
