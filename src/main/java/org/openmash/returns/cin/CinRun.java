package org.openmash.returns.cin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CannotRead;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Checked;
import org.openmash.returns.Finding;
import org.openmash.returns.Findings;
import org.openmash.returns.Judging;
import org.openmash.returns.Known;
import org.openmash.returns.Place;
import org.openmash.returns.Verdict;

/** One file on its way through the rules. */
final class CinRun implements CinReader.Taker {

  static final String NAME = "Children in need census";

  private static final int FIRST_YEAR = 2025;
  private static final int LAST_YEAR = 2027;
  private static final CensusYear OTHERWISE = new CensusYear(2026);

  private final @Nullable CensusYear asIn;
  private final Findings findings;
  private final Known known;
  private final CinFacts facts;
  private final Structure structure = new Structure(this::ofStructure);
  private final List<Finding> ofThisChild = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private CensusYear year;
  private boolean headed;
  private boolean inChild;
  private @Nullable Judging<CinChild> judging;
  private long children;

  /**
   * @param asIn the year whose rules are taken; null for those of the year in the header
   */
  CinRun(@Nullable CensusYear asIn, Known known, Findings findings) {
    if (asIn != null && !isKnownYear(asIn.ends())) {
      throw new CannotRead(
          "The census of %s is not known here; --year takes %d to %d."
              .formatted(asIn, FIRST_YEAR, LAST_YEAR));
    }
    this.asIn = asIn;
    this.year = Objects.requireNonNullElse(asIn, OTHERWISE);
    this.known = known;
    this.findings = findings;
    this.facts = new CinFacts(known);
  }

  Structure structure() {
    return structure;
  }

  @Override
  public void header(Element header) {
    if (headed) {
      return;
    }
    headed = true;
    if (judging == null) {
      year = yearOf(new CinFacts(Known.EVERYTHING).header(header));
      structure.isOf(year);
    }
    Judging<CinHeader> rules = CinRules.OF_HEADER.judging(year, known, findings);
    rules.judge(facts.header(header));
    verdicts.addAll(rules.finish());
  }

  private CensusYear yearOf(CinHeader said) {
    if (asIn != null) {
      return asIn;
    }
    if (said.year().is(CinRun::isKnownYear)) {
      return new CensusYear(said.year().value());
    }
    CensusYear instead =
        said.referenceDate().is(day -> isKnownYear(day.getYear()))
            ? new CensusYear(said.referenceDate().value().getYear())
            : OTHERWISE;
    if (said.year().isPresent()) {
      String taken = "The rules of %s were taken.".formatted(instead);
      findings.found(new Finding(Fault.UNKNOWN_YEAR.card(), null, List.of(said.year()), taken));
    }
    return instead;
  }

  private static boolean isKnownYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  @Override
  public void childBegins() {
    inChild = true;
    structure.isOf(year);
  }

  @Override
  public void child(Element child) {
    CinChild read = facts.child(child);
    inChild = false;
    for (Finding finding : ofThisChild) {
      findings.found(new Finding(finding.rule(), read.number(), finding.given(), finding.detail()));
    }
    ofThisChild.clear();
    children++;
    judging().judge(read);
  }

  private Judging<CinChild> judging() {
    Judging<CinChild> begun =
        judging == null ? CinRules.OF_CHILDREN.judging(year, known, findings) : judging;
    judging = begun;
    return begun;
  }

  /** Kept until it is known which child it is about. */
  private void ofStructure(Finding finding) {
    if (inChild) {
      ofThisChild.add(finding);
    } else {
      findings.found(finding);
    }
  }

  Checked end() {
    if (!headed) {
      header(new Element("Header", new Place(1, 1)));
    }
    verdicts.addAll(judging().finish());
    return new Checked(NAME, year, children, List.copyOf(verdicts));
  }
}
