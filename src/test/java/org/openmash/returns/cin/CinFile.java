package org.openmash.returns.cin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small clean census file that can be changed: <code>Name=value</code> sets, <code>-Name</code>
 * takes away, <code>+Group Name(…)</code> adds where the specification has it. A name may be a path
 * (<code>Section47/DateOfInitialCPC</code>); <code>2:</code> before it means the second child.
 */
final class CinFile {

  private static final String HEADER =
      """
      Header(CollectionDetails(Collection=CIN Year=2026 ReferenceDate=2026-03-31)
       Source(SourceLevel=L LEA=821 SoftwareCode=OpenMASH Release=1 SerialNo=001 DateTime=2026-04-20T09:30:00))
      """;

  /** Referred by a school, assessed, helped by a plan, and then in need of protection. */
  private static final String ANNA =
      """
      Child(ChildIdentifiers(LAchildID=A1 UPN=E821200512021 PersonBirthDate=2015-06-12 Sex=F)
       ChildCharacteristics(Ethnicity=WBRI Disabilities(Disability=NONE))
       CINdetails(CINreferralDate=2025-05-12 ReferralSource=2A PrimaryNeedCode=N1
        Assessments(AssessmentActualStartDate=2025-05-13 AssessmentInternalReviewDate=2025-05-27
         AssessmentAuthorisationDate=2025-06-24
         FactorsIdentifiedAtAssessment(AssessmentFactors=3B AssessmentFactors=4B))
        CINPlanDates(CINPlanStartDate=2025-06-30 CINPlanEndDate=2025-09-09)
        Section47(S47ActualStartDate=2025-09-01 InitialCPCtarget=2025-09-23 DateOfInitialCPC=2025-09-10
         ICPCnotRequired=0)
        ReferralNFA=0
        ChildProtectionPlans(CPPstartDate=2025-09-10 InitialCategoryOfAbuse=NEG LatestCategoryOfAbuse=EMO
         NumberOfPreviousCPP=0 Reviews(CPPreviewDate=2025-12-03))))
      """;

  /** With many disabilities, so that the whole return has enough of them; closed after a plan. */
  private static final String BEN =
      """
      Child(ChildIdentifiers(LAchildID=B2 UPNunknown=UN2 PersonBirthDate=2018-02-01 Sex=M)
       ChildCharacteristics(Ethnicity=MWBC Disabilities(Disability=MOB Disability=HAND Disability=PC
        Disability=INC Disability=COMM Disability=LD Disability=HEAR Disability=VIS))
       CINdetails(CINreferralDate=2025-04-14 ReferralSource=3B PrimaryNeedCode=N2 CINclosureDate=2025-11-28
        ReasonForClosure=RC7
        Assessments(AssessmentActualStartDate=2025-04-14 AssessmentAuthorisationDate=2025-05-30
         FactorsIdentifiedAtAssessment(AssessmentFactors=6A))
        CINPlanDates(CINPlanStartDate=2025-06-02 CINPlanEndDate=2025-11-28)
        ReferralNFA=0))
      """;

  /** What is asked of Ben's episode since 2026/27. */
  private static final String PRE_PROCEEDINGS =
      """
      PreProceedingsandFGDM(PPStartDate=2025-06-09 LBPSentDate=2025-06-16 FGDMMeetingOffer=1
       FGDMMeetingFac=true InitialPPMeetingDate=2025-06-23 ReviewMeetingsCount=1
       StepDecisionDate=2025-09-08 PPOutcome=A CourtAppDate=2025-09-15 LetterInitCPDate=2025-09-16)
      """;

  private static final int PRE_PROCEEDINGS_SINCE = 2027;

  private final Xml message = new Xml("Message");

  private CinFile(int year) {
    message.within.add(Xml.of(ofYear(HEADER, year)));
    Xml children = new Xml("Children");
    children.within.add(Xml.of(ofYear(ANNA, year)));
    children.within.add(Xml.of(ofYear(BEN, year)));
    message.within.add(children);
    if (year >= PRE_PROCEEDINGS_SINCE) {
      edit("2:+CINdetails " + ofYear(PRE_PROCEEDINGS, year));
    }
  }

  private static String ofYear(String brief, int year) {
    return brief
        .replaceAll("=2026\\b", "=END")
        .replaceAll("=2025\\b", "=" + (year - 1))
        .replace("=END", "=" + year);
  }

  static CinFile clean() {
    return of(2026);
  }

  static CinFile of(int year) {
    return new CinFile(year);
  }

  CinFile with(List<String> edits) {
    edits.forEach(this::edit);
    return this;
  }

  private void edit(String edit) {
    String rest = edit;
    int child = 1;
    if (edit.matches("(?s)\\d+:.*")) {
      child = Integer.parseInt(edit.substring(0, edit.indexOf(':')));
      rest = edit.substring(edit.indexOf(':') + 1);
    }
    Xml around = message.all("Child").get(child - 1);
    if (rest.startsWith("-")) {
      remove(around, rest.substring(1));
    } else if (rest.startsWith("+")) {
      int blank = rest.indexOf(' ');
      String group = rest.substring(1, blank);
      Xml into = group.equals("Child") ? around : find(around, group);
      into.insert(Xml.of(rest.substring(blank)));
    } else {
      set(around, rest.substring(0, rest.indexOf('=')), rest.substring(rest.indexOf('=') + 1));
    }
  }

  private void remove(Xml around, String path) {
    Xml gone = find(around, path);
    message.remove(gone);
  }

  private Xml find(Xml around, String path) {
    return around
        .find(path)
        .or(() -> message.find(path))
        .orElseThrow(() -> new IllegalArgumentException("There is no " + path));
  }

  private void set(Xml around, String path, String value) {
    if (around.find(path).isEmpty() && !isOfHeader(path)) {
      int slash = path.lastIndexOf('/');
      String name = path.substring(slash + 1);
      Spec parent = CinElements.named(name).getFirst().parent();
      find(around, slash < 0 && parent != null ? parent.name() : path.substring(0, slash))
          .insert(new Xml(name));
    }
    find(around, path).text = value;
  }

  private boolean isOfHeader(String path) {
    return message.within.getFirst().find(path).isPresent();
  }

  /** As it lies on a disk. */
  String text() {
    try {
      StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      message.write(out, 0);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream bytes() {
    return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
  }
}
