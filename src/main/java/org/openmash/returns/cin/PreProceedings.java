package org.openmash.returns.cin;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** Pre-proceedings, and the family's own decision making in them; from 2026/27. */
record PreProceedings(
    Given<LocalDate> start,
    FamilyMeeting familyMeeting,
    Given<LocalDate> firstMeeting,
    Given<Integer> reviewMeetings,
    Given<LocalDate> stepDecision,
    Given<String> outcome,
    Court court) {

  /** The letter before proceedings, and the meeting it offers. */
  record FamilyMeeting(
      Given<LocalDate> letterSent, Given<Boolean> offered, Given<Boolean> arranged) {}

  /** What came to court. */
  record Court(Given<LocalDate> application, Given<LocalDate> letter) {}
}
