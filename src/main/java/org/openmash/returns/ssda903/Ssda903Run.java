package org.openmash.returns.ssda903;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CannotRead;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Checked;
import org.openmash.returns.Field;
import org.openmash.returns.Findings;
import org.openmash.returns.Judging;
import org.openmash.returns.Known;
import org.openmash.returns.Place;

/** One return on its way through the rules, with what was given alongside. */
final class Ssda903Run {

  static final String NAME = "Children looked after (SSDA903)";

  private static final Set<Integer> YEARS = Set.of(2026, 2027);

  /** What reading the files is of the whole, about. */
  private static final double READ = 0.3;

  private static final int OFTEN = 100;
  private static final CensusYear OTHERWISE = new CensusYear(2026);

  private final Known asked;
  private final Findings findings;
  private final Map<Field, Optional<String>> whyNot = new HashMap<>();
  private @Nullable CensusYear year;
  private @Nullable String authority;
  private @Nullable Providers providers;
  private @Nullable ReturnFolder before;

  /**
   * @param asked what else is handed in is left unknown
   */
  Ssda903Run(Known asked, Findings findings) {
    this.asked = asked;
    this.findings = findings;
  }

  void isOf(@Nullable CensusYear given) {
    if (given != null && !YEARS.contains(given.ends())) {
      throw new CannotRead(
          "The rules of %s for children looked after are not known here, only those of 2025/26 and"
                  .formatted(given)
              + " 2026/27.");
    }
    year = given;
  }

  void belongsTo(@Nullable String code) {
    authority = code;
  }

  void providers(List<ReturnFile> lists) {
    if (!lists.isEmpty()) {
      Providers all = new Providers();
      lists.forEach(list -> all.add(list.name(), list.read()));
      providers = all;
    }
  }

  void lastYear(List<ReturnFile> files) {
    before = ReturnFolder.read(files, new FolderFaults(null));
  }

  Checked check(List<ReturnFile> files) {
    ReturnFolder now = ReturnFolder.read(files, new FolderFaults(findings));
    CensusYear of = year == null ? LikelyYear.of(now, YEARS, OTHERWISE) : year;
    if (of.ends() < 2027 && now.has(ReturnTable.DOLO)) {
      String title = ReturnTable.DOLO.title();
      new FolderFaults(findings)
          .ofFile(FileFault.OTHER_YEAR, title, title, Place.NONE, "It belongs to 2026/27.");
    }
    Known known =
        field ->
            whyNot
                .computeIfAbsent(field, each -> Optional.ofNullable(whyNot(now, each)))
                .orElse(null);
    CareFacts facts = new CareFacts(known, providers, authority);
    Judging<CareChild> judging = Ssda903Rules.ALL.judging(of, known, findings);
    findings.reached(READ);
    int all = now.children().size();
    int[] judged = {0};
    now.children()
        .forEach((number, rows) -> {
          judging.judge(
              facts.child(number, rows, before == null ? List.of() : before.rows(number)));
          if (++judged[0] % OFTEN == 0) {
            findings.reached(READ + (1 - READ) * judged[0] / all);
          }
        });
    return new Checked(NAME, of, now.children().size(), judging.finish());
  }

  private @Nullable String whyNot(ReturnFolder now, Field field) {
    String why = asked.whyNot(field);
    if (why != null) {
      return why;
    }
    if (field.equals(Ssda903Fields.LISTED)) {
      return providers == null ? "No list of homes and providers was given." : null;
    }
    if (field.equals(Ssda903Fields.AUTHORITY)) {
      return authority == null ? "The code of the own authority was not given." : null;
    }
    ReturnTable table = ReturnTable.titled(Ssda903Fields.table(field));
    if (!Ssda903Fields.isOfLastYear(field)) {
      return now.whyNot(table, field.name());
    }
    if (before == null) {
      return "Last year’s return was not given.";
    }
    String missing = before.whyNot(table, field.name());
    return missing == null ? null : "Last year: " + missing;
  }
}
