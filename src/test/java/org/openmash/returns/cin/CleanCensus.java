package org.openmash.returns.cin;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.openmash.returns.CensusYear;

/** Clean census files of any size, the same for the same seed; every child is made up. */
final class CleanCensus {

  private static final List<String> ETHNICITIES =
      List.copyOf(CinElements.CODES.of("CIN_ETHNICITY"));
  private static final List<String> SOURCES =
      List.copyOf(CinElements.CODES.of("CIN_REFERRAL_SOURCE"));
  private static final List<String> NEEDS = List.copyOf(CinElements.CODES.of("CIN_PRIMARY_NEED"));
  private static final List<String> FACTORS = List.of("1B", "2B", "3B", "4B", "10A", "16A", "24A");
  private static final List<String> ABUSE = List.of("NEG", "PHY", "SAB", "EMO");

  private final Random random;
  private final CensusYear year;

  private CleanCensus(long seed, CensusYear year) {
    this.random = new Random(seed);
    this.year = year;
  }

  static void write(Path file, long seed, int children) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      new CleanCensus(seed, new CensusYear(2026)).write(out, children);
    }
  }

  static String text(long seed, int children) {
    try {
      StringBuilder out = new StringBuilder();
      new CleanCensus(seed, new CensusYear(2026)).write(out, children);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Appendable out, int children) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Message>\n");
    Xml.of(
            """
            Header(CollectionDetails(Collection=CIN Year=%d ReferenceDate=%s)
             Source(SourceLevel=L LEA=821 SoftwareCode=OpenMASH Release=1 SerialNo=001
              DateTime=%d-04-20T09:30:00))\
            """
                .formatted(year.ends(), year.end(), year.ends()))
        .write(out, 1);
    out.append(" <Children>\n");
    for (int number = 1; number <= children; number++) {
      child(number).write(out, 2);
    }
    out.append(" </Children>\n</Message>\n");
  }

  private Xml child(int number) {
    int story = number == 1 ? 0 : random.nextInt(20);
    boolean unborn = story == 19 && number > 1;
    LocalDate birth = year.start().minusDays(700 + random.nextInt(5000));
    String who =
        unborn
            ? "ExpectedPersonBirthDate=%s Sex=U".formatted(year.end().plusDays(random.nextInt(200)))
            : "UPN=%s PersonBirthDate=%s Sex=%s"
                .formatted(upn(number), birth, of(List.of("M", "F")));
    return Xml.of(
        "Child(ChildIdentifiers(LAchildID=C%d %s) ChildCharacteristics(Ethnicity=%s %s) %s)"
            .formatted(
                number, who, of(ETHNICITIES), unborn ? "" : disabilities(number), episode(story)));
  }

  private static String upn(int number) {
    String digits = "821%08d%d".formatted(number, number % 10);
    return PupilNumber.checkLetter("?" + digits) + digits;
  }

  private String disabilities(int number) {
    List<String> codes = new ArrayList<>(CinElements.CODES.of("CIN_DISABILITY"));
    codes.remove("NONE");
    Collections.shuffle(codes, random);
    int many = number == 1 ? 8 : Math.max(0, random.nextInt(12) - 8);
    String given =
        codes.stream()
            .limit(many)
            .map(code -> "Disability=" + code)
            .collect(Collectors.joining(" "));
    return "Disabilities(%s)".formatted(many == 0 ? "Disability=NONE" : given);
  }

  private String episode(int story) {
    LocalDate referred = workday(year.start().plusDays(random.nextInt(120)));
    return switch (story) {
      case 0, 1, 2, 3 -> protectedFrom(referred, null);
      case 4, 5 -> protectedFrom(referred, workday(referred.plusDays(200)));
      case 6, 7, 8, 9 -> noFurtherAction(referred);
      case 10, 11, 12 -> nothingFound(referred);
      case 13, 14, 15 -> helped(referred, null);
      case 16, 17 -> helped(referred, workday(referred.plusDays(220)));
      default -> begun(workday(year.end().minusDays(5 + random.nextInt(30))));
    };
  }

  private String noFurtherAction(LocalDate referred) {
    return "CINdetails(CINreferralDate=%s ReferralSource=%s ReferralNFA=1)"
        .formatted(referred, of(SOURCES));
  }

  private String nothingFound(LocalDate referred) {
    LocalDate end = workday(referred.plusDays(20 + random.nextInt(30)));
    return "CINdetails(%s CINclosureDate=%s ReasonForClosure=RC8 %s ReferralNFA=0)"
        .formatted(referral(referred), end, assessment(referred, end, "AssessmentFactors=21"));
  }

  private String helped(LocalDate referred, LocalDate until) {
    LocalDate assessed = workday(referred.plusDays(40));
    String plan =
        "CINPlanDates(CINPlanStartDate=%s %s)"
            .formatted(assessed, until == null ? "" : "CINPlanEndDate=" + until);
    return "CINdetails(%s %s %s %s ReferralNFA=false)"
        .formatted(
            referral(referred), closed(until), assessment(referred, assessed, factors()), plan);
  }

  private String protectedFrom(LocalDate referred, LocalDate until) {
    LocalDate assessed = workday(referred.plusDays(30));
    LocalDate enquiry = workday(referred.plusDays(31));
    LocalDate conference = workday(enquiry.plusDays(15));
    String plan =
        """
        Section47(S47ActualStartDate=%s InitialCPCtarget=%s DateOfInitialCPC=%s ICPCnotRequired=0)
        ReferralNFA=0
        ChildProtectionPlans(CPPstartDate=%s %s InitialCategoryOfAbuse=%s LatestCategoryOfAbuse=%s
         NumberOfPreviousCPP=%d Reviews(CPPreviewDate=%s))\
        """
            .formatted(
                enquiry,
                workday(enquiry.plusDays(21)),
                conference,
                conference,
                until == null ? "" : "CPPendDate=" + until,
                of(ABUSE),
                of(ABUSE),
                random.nextInt(3),
                workday(conference.plusDays(80)));
    return "CINdetails(%s %s %s %s)"
        .formatted(
            referral(referred), closed(until), assessment(referred, assessed, factors()), plan);
  }

  private String begun(LocalDate referred) {
    return "CINdetails(%s Assessments(AssessmentActualStartDate=%s) ReferralNFA=0)"
        .formatted(referral(referred), referred);
  }

  private String referral(LocalDate referred) {
    return "CINreferralDate=%s ReferralSource=%s PrimaryNeedCode=%s"
        .formatted(referred, of(SOURCES), of(NEEDS));
  }

  private static String closed(LocalDate day) {
    return day == null ? "" : "CINclosureDate=%s ReasonForClosure=RC7".formatted(day);
  }

  private static String assessment(LocalDate start, LocalDate end, String factors) {
    return """
    Assessments(AssessmentActualStartDate=%s AssessmentAuthorisationDate=%s
     FactorsIdentifiedAtAssessment(%s))\
    """
        .formatted(start, end, factors);
  }

  private String factors() {
    List<String> codes = new ArrayList<>(FACTORS);
    Collections.shuffle(codes, random);
    return codes.stream()
        .limit(1 + random.nextInt(3))
        .map(code -> "AssessmentFactors=" + code)
        .collect(Collectors.joining(" "));
  }

  /** No conference is held on a weekend. */
  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case DayOfWeek.SATURDAY -> day.plusDays(2);
      case DayOfWeek.SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
