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

  boolean isClosed() {
    return closureDate.isPresent();
  }

  /** Those of its enquiries, then its own. */
  Stream<Given<LocalDate>> conferences() {
    return Stream.concat(enquiries().stream().map(Enquiry::conference), Stream.of(conference))
        .filter(Given::isPresent);
  }
}
