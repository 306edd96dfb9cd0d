package org.openmash.returns.cin;

import static org.openmash.returns.cin.CinFields.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmash.returns.Given;
import org.openmash.returns.Known;

/** Makes facts of what was read, field by field. */
final class CinFacts {

  private final Known known;

  /**
   * @param known what else stands in the file is left unknown
   */
  CinFacts(Known known) {
    this.known = known;
  }

  CinHeader header(Element header) {
    Group about = group(header).one("CollectionDetails");
    return new CinHeader(
        about.text(COLLECTION),
        about.count(YEAR),
        about.date(REFERENCE_DATE),
        group(header).one("Source").text(AUTHORITY));
  }

  CinChild child(Element child) {
    Group group = group(child);
    return new CinChild(
        identifiers(group.one("ChildIdentifiers")),
        characteristics(group.one("ChildCharacteristics")),
        group.each("CINdetails", this::episode));
  }

  private Group group(Element element) {
    return new Group(element, element.place(), known);
  }

  private Identifiers identifiers(Group who) {
    return new Identifiers(
        who.text(CHILD_ID),
        who.text(UPN),
        who.text(FORMER_UPN),
        who.text(UPN_UNKNOWN),
        who.date(BIRTH),
        who.date(EXPECTED_BIRTH),
        who.text(SEX),
        who.date(DEATH));
  }

  private Characteristics characteristics(Group group) {
    return new Characteristics(group.text(ETHNICITY), group.one("Disabilities").texts(DISABILITY));
  }

  private Episode episode(Group group) {
    return new Episode(
        new Episode.Referral(
            group.date(REFERRAL_DATE),
            group.text(REFERRAL_SOURCE),
            group.text(PRIMARY_NEED),
            group.flag(REFERRAL_NFA)),
        group.date(CLOSURE_DATE),
        group.text(CLOSURE_REASON),
        group.date(EPISODE_CONFERENCE),
        new Episode.Followed(
            group.each("Assessments", this::assessment),
            group.each("CINPlanDates", this::cinPlan),
            group.each("Section47", this::enquiry),
            group.each("ChildProtectionPlans", this::protectionPlan),
            group.each("PreProceedingsandFGDM", this::preProceedings)));
  }

  private Assessment assessment(Group group) {
    return new Assessment(
        group.date(ASSESSMENT_START),
        group.date(ASSESSMENT_REVIEW),
        group.date(ASSESSMENT_END),
        group.one("FactorsIdentifiedAtAssessment").texts(FACTOR));
  }

  private CinPlan cinPlan(Group group) {
    return new CinPlan(group.date(CIN_PLAN_START), group.date(CIN_PLAN_END));
  }

  private Enquiry enquiry(Group group) {
    return new Enquiry(
        group.date(ENQUIRY_START),
        group.date(CONFERENCE_TARGET),
        group.date(ENQUIRY_CONFERENCE),
        group.flag(CONFERENCE_NOT_REQUIRED));
  }

  private ProtectionPlan protectionPlan(Group group) {
    List<Given<LocalDate>> reviews = new ArrayList<>();
    group.each("Reviews", each -> each.dates(REVIEW_DATE)).forEach(reviews::addAll);
    return new ProtectionPlan(
        group.date(PLAN_START),
        group.date(PLAN_END),
        group.text(INITIAL_ABUSE),
        group.text(LATEST_ABUSE),
        group.count(PREVIOUS_PLANS),
        List.copyOf(reviews));
  }

  private PreProceedings preProceedings(Group group) {
    return new PreProceedings(
        group.date(PRE_PROCEEDINGS_START),
        new PreProceedings.FamilyMeeting(
            group.date(LETTER_SENT), group.flag(MEETING_OFFERED), group.flag(MEETING_ARRANGED)),
        group.date(FIRST_MEETING),
        group.count(REVIEW_MEETINGS),
        group.date(STEP_DECISION),
        group.text(OUTCOME),
        new PreProceedings.Court(group.date(COURT_APPLICATION), group.date(PROCEEDINGS_LETTER)));
  }
}
