package org.openmash.returns.cin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.returns.Given;

/** One referral and everything that followed from it. */
record Episode(
    Referral referral,
    Given<LocalDate> closureDate,
    Given<String> closureReason,
    Given<LocalDate> conference,
    Followed followed) {

  /** How it began, and whether anything was to follow. */
  record Referral(
      Given<LocalDate> date,
      Given<String> source,
      Given<String> primaryNeed,
      Given<Boolean> noFurtherAction) {}

  /** What followed. */
  record Followed(
      List<Assessment> assessments,
      List<CinPlan> cinPlans,
      List<Enquiry> enquiries,
      List<ProtectionPlan> protectionPlans,
      List<PreProceedings> preProceedings) {}

  List<Assessment> assessments() {
    return followed.assessments();
  }

  List<CinPlan> cinPlans() {
    return followed.cinPlans();
  }

  List<Enquiry> enquiries() {
    return followed.enquiries();
  }

  List<ProtectionPlan> protectionPlans() {
    return followed.protectionPlans();
  }

  List<PreProceedings> preProceedings() {
    return followed.preProceedings();
  }

  Given<LocalDate> referred() {
    return referral.date();
  }

  /** Something was to follow. */
  boolean isAccepted() {
    return referral.noFurtherAction().is(false);
  }

  /** Nothing was to follow. */
  boolean isRejected() {
    return referral.noFurtherAction().is(true);
  }

  /** Something was to follow, and no end was given. */
  boolean isOpen() {
    return isAccepted() && closureDate.isAbsent();
  }

  /** With or without passing it on to early help. */
  boolean isClosedAfterAssessment() {
    return closureReason.is("RC8") || closureReason.is("RC9");
  }

  Span span() {
    return new Span(referred(), closureDate, isAccepted());
  }

  /** Every day on which something happened in it, but a protection plan's start and reviews. */
  Stream<Given<LocalDate>> daysWithin() {
    return Stream.of(
            assessments().stream().flatMap(each -> Stream.of(each.start(), each.authorised())),
            enquiries().stream().flatMap(each -> Stream.of(each.start(), each.conference())),
            Stream.of(conference),
            protectionPlans().stream().map(ProtectionPlan::end),
            cinPlans().stream().flatMap(each -> Stream.of(each.start(), each.end())))
        .flatMap(days -> days);
  }

  /** What came after assessing: each enquiry and plan by its start, and its own conference. */
  Stream<Given<LocalDate>> moreThanAssessed() {
    return Stream.of(
            enquiries().stream().map(Enquiry::start),
            protectionPlans().stream().map(ProtectionPlan::start),
            cinPlans().stream().map(CinPlan::start),
            Stream.of(conference).filter(Given::isWritten))
        .flatMap(days -> days);
  }

  /** Days a protection plan may start on: its own conference only where no enquiry needed one. */
  List<Given<LocalDate>> conferencesThatCount() {
    List<Given<LocalDate>> ofEnquiries =
        enquiries().stream()
            .filter(enquiry -> !enquiry.conferenceNotRequired().is(true))
            .map(Enquiry::conference)
            .toList();
    return ofEnquiries.isEmpty() ? List.of(conference) : ofEnquiries;
  }

  /** Those of its enquiries, then its own. */
  Stream<Given<LocalDate>> conferences() {
    return Stream.concat(enquiries().stream().map(Enquiry::conference), Stream.of(conference))
        .filter(Given::isPresent);
  }
}
