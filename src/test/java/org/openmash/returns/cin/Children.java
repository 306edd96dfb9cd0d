package org.openmash.returns.cin;

/** Edits that add a third child to the clean file. */
final class Children {

  private Children() {}

  /** Referred, and nothing followed; born long ago. */
  static String referred(String day) {
    return rejected("PersonBirthDate=2015-06-12 Sex=F", day, "");
  }

  /** The same, with this beside the referral. */
  static String rejectedWith(String more) {
    return rejected("PersonBirthDate=2015-06-12 Sex=F", "2026-03-02", more);
  }

  /** The same, of a child known so; referred on 2 March. */
  static String known(String identifiers) {
    return rejected(identifiers, "2026-03-02", "");
  }

  static String rejected(String identifiers, String day, String more) {
    return """
    +Children Child(ChildIdentifiers(LAchildID=C3 %s) ChildCharacteristics(Ethnicity=NOBT)
     CINdetails(CINreferralDate=%s ReferralSource=6 %s ReferralNFA=1))\
    """
        .formatted(identifiers, day, more);
  }

  /** Referred, and this followed. */
  static String helped(String day, String followed) {
    return ofEpisodes(episode(day, followed, ""));
  }

  /** Referred, and then this and protected so. */
  static String protectedBy(String day, String followed, String plans) {
    return ofEpisodes(episode(day, followed, plans));
  }

  static String episode(String day, String followed, String plans) {
    return "CINdetails(CINreferralDate=%s ReferralSource=6 PrimaryNeedCode=N1 %s ReferralNFA=0 %s)"
        .formatted(day, followed, plans);
  }

  static String ofEpisodes(String episodes) {
    return """
    +Children Child(
     ChildIdentifiers(LAchildID=C3 UPNunknown=UN6 PersonBirthDate=2012-06-12 Sex=F)
     ChildCharacteristics(Ethnicity=NOBT Disabilities(Disability=NONE)) %s)\
    """
        .formatted(episodes);
  }

  static String plan(String start, String end) {
    return """
    ChildProtectionPlans(CPPstartDate=%s %s InitialCategoryOfAbuse=NEG LatestCategoryOfAbuse=NEG
     NumberOfPreviousCPP=0)\
    """
        .formatted(start, end.isEmpty() ? "" : "CPPendDate=" + end);
  }

  /** An assessment authorised on a day. */
  static String assessed(String start, String end) {
    return """
    Assessments(AssessmentActualStartDate=%s AssessmentAuthorisationDate=%s
     FactorsIdentifiedAtAssessment(AssessmentFactors=3B))\
    """
        .formatted(start, end);
  }
}
