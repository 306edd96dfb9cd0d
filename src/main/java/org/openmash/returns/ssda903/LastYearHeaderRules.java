package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.HEADERS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmash.returns.Given;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** Who a child is, held against last year. */
final class LastYearHeaderRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("202")
              .reads(SEX, last(SEX))
              .says("The sex of a child must be what it was last year.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(HeaderRow::sex)),
          error("203")
              .reads(DOB, last(DOB))
              .says("The date of birth of a child must be what it was last year.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(HeaderRow::dob)),
          error("204")
              .reads(ETHNIC, last(ETHNIC))
              .says("The ethnic group of a child must be what it was last year.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(changed(HeaderRow::ethnic)),
          error("207")
              .reads(MOTHER, last(MOTHER))
              .says("Who was a mother last year must be one now.")
              .mend("Write 1, or ask for last year’s to be corrected.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          !h.mother().is(true)
                              && lastYear(child).anyMatch(b -> b.mother().is(true)),
                      HeaderRow::mother)),
          error("208")
              .reads(UPN, last(UPN))
              .says(
                  "The pupil number of a child must be what it was last year, unless it was unknown.")
              .mend("Compare it with the school’s.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          lastYear(child).anyMatch(b -> !mayFollow(b.upn(), h.upn())),
                      HeaderRow::upn)),
          error("624")
              .reads(MC_DOB, last(MC_DOB))
              .says("When a mother’s first child was born must be what it was last year.")
              .mend("Correct it, or ask for last year’s to be corrected.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          lastYear(child)
                              .anyMatch(b ->
                                  b.firstChild().isPresent()
                                      && !same(b.firstChild(), h.firstChild())),
                      HeaderRow::firstChild)),
          error("626")
              .reads(MOTHER, MC_DOB, last(MOTHER))
              .says("Who became a mother since last year must have had her first child this year.")
              .mend("Correct the date, or ask for last year’s to be corrected.")
              .judged(
                  HEADERS.where(
                      (child, h, year) ->
                          h.mother().is(true)
                              && before(h.firstChild(), year.start())
                              && lastYear(child).anyMatch(b -> b.mother().is(false)),
                      HeaderRow::firstChild,
                      HeaderRow::mother)));

  private LastYearHeaderRules() {}

  private static Stream<HeaderRow> lastYear(CareChild child) {
    return child.before().headers().stream();
  }

  private static Judge<CareChild> changed(Function<HeaderRow, Given<?>> item) {
    return (child, year, finds) -> {
      for (HeaderRow header : child.headers()) {
        Given<?> now = item.apply(header);
        lastYear(child)
            .map(item)
            .filter(was -> !value(was).equals(value(now)))
            .findFirst()
            .ifPresent(was -> finds.at(now, was));
      }
    };
  }

  private static Object value(Given<?> given) {
    Object value = given.orNull();
    return value == null ? String.valueOf(given.written()) : value;
  }

  /** The same, or a number or another reason after none was known. */
  private static boolean mayFollow(Given<String> was, Given<String> now) {
    String old = was.or("").toUpperCase(Locale.ROOT);
    String given = now.or("").toUpperCase(Locale.ROOT);
    boolean unknown = given.matches("UN[1-5]");
    return old.equals(given)
        || old.isEmpty()
        || old.equals("UN1") && unknown
        || old.matches("UN[1-5]") && !unknown && !given.isEmpty();
  }
}
