package org.openmash.returns.cin;

import java.util.Map;
import org.openmash.returns.Field;

/** The fields of the census by their official names. */
final class CinFields {

  static final Field COLLECTION = header("Collection");
  static final Field YEAR = header("Year");
  static final Field REFERENCE_DATE = header("ReferenceDate");
  static final Field AUTHORITY = header("LEA");

  static final Field CHILD_ID = child("LAchildID");
  static final Field UPN = child("UPN");
  static final Field FORMER_UPN = child("FormerUPN");
  static final Field UPN_UNKNOWN = child("UPNunknown");
  static final Field BIRTH = child("PersonBirthDate");
  static final Field EXPECTED_BIRTH = child("ExpectedPersonBirthDate");
  static final Field SEX = child("Sex");
  static final Field DEATH = child("PersonDeathDate");
  static final Field ETHNICITY = new Field("ChildCharacteristics", "Ethnicity");
  static final Field DISABILITY = new Field("Disabilities", "Disability");

  static final Field REFERRAL_DATE = episode("CINreferralDate");
  static final Field REFERRAL_SOURCE = episode("ReferralSource");
  static final Field PRIMARY_NEED = episode("PrimaryNeedCode");
  static final Field CLOSURE_DATE = episode("CINclosureDate");
  static final Field CLOSURE_REASON = episode("ReasonForClosure");
  static final Field EPISODE_CONFERENCE = episode("DateOfInitialCPC");
  static final Field REFERRAL_NFA = episode("ReferralNFA");

  static final Field ASSESSMENT_START = assessment("AssessmentActualStartDate");
  static final Field ASSESSMENT_REVIEW = assessment("AssessmentInternalReviewDate");
  static final Field ASSESSMENT_END = assessment("AssessmentAuthorisationDate");
  static final Field FACTOR = assessment("AssessmentFactors");

  static final Field CIN_PLAN_START = new Field("CINPlanDates", "CINPlanStartDate");
  static final Field CIN_PLAN_END = new Field("CINPlanDates", "CINPlanEndDate");

  static final Field ENQUIRY_START = enquiry("S47ActualStartDate");
  static final Field CONFERENCE_TARGET = enquiry("InitialCPCtarget");
  static final Field ENQUIRY_CONFERENCE = enquiry("DateOfInitialCPC");
  static final Field CONFERENCE_NOT_REQUIRED = enquiry("ICPCnotRequired");

  static final Field PLAN_START = plan("CPPstartDate");
  static final Field PLAN_END = plan("CPPendDate");
  static final Field INITIAL_ABUSE = plan("InitialCategoryOfAbuse");
  static final Field LATEST_ABUSE = plan("LatestCategoryOfAbuse");
  static final Field PREVIOUS_PLANS = plan("NumberOfPreviousCPP");
  static final Field REVIEW_DATE = new Field("Reviews", "CPPreviewDate");

  static final Field PRE_PROCEEDINGS_START = preProceedings("PPStartDate");
  static final Field LETTER_SENT = preProceedings("LBPSentDate");
  static final Field MEETING_OFFERED = preProceedings("FGDMMeetingOffer");
  static final Field MEETING_ARRANGED = preProceedings("FGDMMeetingFac");
  static final Field FIRST_MEETING = preProceedings("InitialPPMeetingDate");
  static final Field REVIEW_MEETINGS = preProceedings("ReviewMeetingsCount");
  static final Field STEP_DECISION = preProceedings("StepDecisionDate");
  static final Field OUTCOME = preProceedings("PPOutcome");
  static final Field COURT_APPLICATION = preProceedings("CourtAppDate");
  static final Field PROCEEDINGS_LETTER = preProceedings("LetterInitCPDate");

  /** Groups that only gather are no modules: their items belong to the one around them. */
  private static final Map<String, String> GATHERED =
      Map.of(
          "CollectionDetails", "Header",
          "Source", "Header",
          "FactorsIdentifiedAtAssessment", "Assessments");

  private CinFields() {}

  /** The module to which the items of a group belong. */
  static String module(String group) {
    return GATHERED.getOrDefault(group, group);
  }

  private static Field header(String name) {
    return new Field("Header", name);
  }

  private static Field child(String name) {
    return new Field("ChildIdentifiers", name);
  }

  private static Field episode(String name) {
    return new Field("CINdetails", name);
  }

  private static Field assessment(String name) {
    return new Field("Assessments", name);
  }

  private static Field enquiry(String name) {
    return new Field("Section47", name);
  }

  private static Field plan(String name) {
    return new Field("ChildProtectionPlans", name);
  }

  private static Field preProceedings(String name) {
    return new Field("PreProceedingsandFGDM", name);
  }
}
