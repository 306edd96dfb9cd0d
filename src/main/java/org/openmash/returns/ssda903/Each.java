package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CensusYear;
import org.openmash.returns.CodeSets;
import org.openmash.returns.Finds;
import org.openmash.returns.Given;
import org.openmash.returns.Judge;

/**
 * The shapes most rules have: each row of one file is looked at, and told where a claim of it is
 * true.
 */
record Each<P>(Function<CareChild, List<P>> rows) {

  static final CodeSets CODES = CodeSets.read(Each.class, "/returns/ssda903-codes.csv");

  static final Each<HeaderRow> HEADERS = new Each<>(CareChild::headers);
  static final Each<CareEpisode> EPISODES = new Each<>(CareChild::episodes);
  static final Each<CareChild.Change> CHANGES = new Each<>(CareChild::changes);
  static final Each<CareReview> REVIEWS = new Each<>(CareChild::reviews);
  static final Each<AsylumRow> ASYLUM = new Each<>(CareChild::asylum);
  static final Each<YearInCare> YEARS = new Each<>(CareChild::years);
  static final Each<CareLeaver> LEAVERS = new Each<>(CareChild::leavers);
  static final Each<Adoption> ADOPTIONS = new Each<>(CareChild::adoptions);
  static final Each<AdoptionDecision> DECISIONS = new Each<>(CareChild::decisions);
  static final Each<EarlierPermanence> PERMANENCE = new Each<>(CareChild::permanence);
  static final Each<MissingSpell> MISSING_SPELLS = new Each<>(CareChild::missing);
  static final Each<WorkerSpell> WORKERS = new Each<>(CareChild::workers);
  static final Each<LibertyOrder> ORDERS = new Each<>(CareChild::orders);

  /** Something that is not as it must be. */
  @FunctionalInterface
  interface Claim<P> {

    boolean isTrue(CareChild child, P row, CensusYear year);
  }

  /**
   * Told where this is true.
   *
   * @param shown what is shown; where it is, first
   */
  @SafeVarargs
  final Judge<CareChild> where(Claim<P> wrong, Function<P, ? extends Given<?>>... shown) {
    return (child, year, finds) -> {
      for (P row : rows.apply(child)) {
        if (wrong.isTrue(child, row, year)) {
          tell(finds, null, row, Arrays.asList(shown));
        }
      }
    };
  }

  /** The same, of what the row alone says. */
  @SafeVarargs
  final Judge<CareChild> where(Predicate<P> wrong, Function<P, ? extends Given<?>>... shown) {
    return where((child, row, year) -> wrong.test(row), shown);
  }

  /** Told where something is given that is no such code. */
  Judge<CareChild> wrongCode(Function<P, Given<String>> item, String set) {
    return code(item, set, Given::isWritten);
  }

  /** Told where no such code is given. */
  Judge<CareChild> noCode(Function<P, Given<String>> item, String set) {
    return code(item, set, given -> true);
  }

  private Judge<CareChild> code(
      Function<P, Given<String>> item, String set, Predicate<Given<String>> asked) {
    Set<String> codes = CODES.of(set);
    return (child, year, finds) -> {
      for (P row : rows.apply(child)) {
        Given<String> given = item.apply(row);
        if (asked.test(given) && !given.is(codes::contains)) {
          tell(finds, meant(given, codes), row, List.of(item));
        }
      }
    };
  }

  private static @Nullable String meant(Given<String> given, Set<String> codes) {
    String bare = given.or("").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return codes.contains(bare) ? "It should be written %s.".formatted(bare) : null;
  }

  /** Told where something is given that is no date. */
  Judge<CareChild> wrongDate(Function<P, Given<LocalDate>> item) {
    return (child, year, finds) -> {
      for (P row : rows.apply(child)) {
        Given<LocalDate> given = item.apply(row);
        if (given.isUnreadable()) {
          tell(finds, DayText.wrong(String.valueOf(given.written())), row, List.of(item));
        }
      }
    };
  }

  /** Told where no date is given. */
  Judge<CareChild> noDate(Function<P, Given<LocalDate>> item) {
    return (child, year, finds) -> {
      wrongDate(item).judge(child, year, finds);
      where(row -> item.apply(row).isAbsent(), item).judge(child, year, finds);
    };
  }

  private static <P> void tell(
      Finds finds,
      @Nullable String detail,
      P row,
      List<? extends Function<P, ? extends Given<?>>> shown) {
    List<Given<?>> given = new ArrayList<>();
    shown.forEach(item -> given.add(item.apply(row)));
    Given<?>[] others = given.stream().skip(1).toArray(Given<?>[]::new);
    if (detail == null) {
      finds.at(given.getFirst(), others);
    } else {
      finds.because(detail, given.getFirst(), others);
    }
  }
}
