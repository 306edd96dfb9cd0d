package org.openmash.returns.ssda903;

import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Field;
import org.openmash.returns.Given;
import org.openmash.returns.Known;
import org.openmash.returns.Place;
import org.openmash.returns.ssda903.FileColumns.Row;

/** Makes facts of what was read, field by field. */
final class CareFacts {

  private final Known known;
  private final @Nullable Providers providers;
  private final Given<String> authority;

  /**
   * @param known what else was handed in is left unknown
   */
  CareFacts(Known known, @Nullable Providers providers, @Nullable String authority) {
    this.known = known;
    this.providers = providers;
    this.authority =
        authority == null || known.whyNot(AUTHORITY) != null
            ? Given.unknown(AUTHORITY)
            : Given.of(AUTHORITY, Place.NONE, authority, authority);
  }

  CareChild child(String number, List<Row> rows, List<Row> rowsBefore) {
    YearRows now = year(rows, false);
    HeaderRow who = now.headers().isEmpty() ? nobody(number) : now.headers().getFirst();
    return new CareChild(number, who, now, year(rowsBefore, true), authority);
  }

  private HeaderRow nobody(String number) {
    return new HeaderRow(
        Given.of(HEADER_CHILD, Place.NONE, number, number),
        absent(DOB),
        absent(SEX),
        absent(ETHNIC),
        absent(UPN),
        absent(MOTHER),
        absent(MC_DOB),
        absent(UASC_STATUS));
  }

  private <T> Given<T> absent(Field field) {
    return known.whyNot(field) == null ? Given.absent(field, Place.NONE) : Given.unknown(field);
  }

  private YearRows year(List<Row> rows, boolean last) {
    if (rows.isEmpty()) {
      return YearRows.NONE;
    }
    Map<ReturnTable, List<Row>> tables = new EnumMap<>(ReturnTable.class);
    for (Row row : rows) {
      tables.computeIfAbsent(row.columns().table(), table -> new ArrayList<>()).add(row);
    }
    Year year = new Year(tables, last);
    return new YearRows(
        year.all(ReturnTable.HEADER, CareFacts::header),
        year.all(ReturnTable.UASC, CareFacts::asylum),
        new YearRows.Care(
            year.all(ReturnTable.EPISODES, this::episode),
            year.all(ReturnTable.REVIEWS, CareFacts::review),
            year.all(ReturnTable.MISSING, CareFacts::missing),
            year.all(ReturnTable.SW_EPISODES, CareFacts::worker),
            year.all(ReturnTable.DOLO, CareFacts::order)),
        new YearRows.Adopting(
            year.all(ReturnTable.PLACED_ADOPTION, CareFacts::decision),
            year.all(ReturnTable.AD1, CareFacts::adoption),
            year.all(ReturnTable.PREV_PERM, CareFacts::permanence)),
        new YearRows.Told(
            year.all(ReturnTable.OC2, CareFacts::yearInCare),
            year.all(ReturnTable.OC3, CareFacts::leaver)));
  }

  /** The rows of one child in one year; none of a table nothing is known of. */
  private final class Year {

    private final Map<ReturnTable, List<Row>> tables;
    private final boolean last;

    Year(Map<ReturnTable, List<Row>> tables, boolean last) {
      this.tables = tables;
      this.last = last;
    }

    <T> List<T> all(ReturnTable table, Function<RowCells, T> made) {
      List<Row> rows = tables.getOrDefault(table, List.of());
      if (rows.isEmpty() || !isKnown(table)) {
        return List.of();
      }
      return rows.stream().map(row -> made.apply(new RowCells(row, last, known))).toList();
    }

    private boolean isKnown(ReturnTable table) {
      return table.columns().stream()
          .map(ReturnColumn::field)
          .anyMatch(field -> known.whyNot(last ? last(field) : field) == null);
    }
  }

  private static HeaderRow header(RowCells row) {
    return new HeaderRow(
        row.text(HEADER_CHILD),
        row.date(DOB),
        row.text(SEX),
        row.text(ETHNIC),
        row.text(UPN),
        row.flag(MOTHER),
        row.date(MC_DOB),
        row.flag(UASC_STATUS));
  }

  private CareEpisode episode(RowCells row) {
    Given<String> urn = row.text(URN);
    return new CareEpisode(
        row.text(EPISODE_CHILD),
        new CareEpisode.Span(row.date(DECOM), row.date(DEC)),
        new CareEpisode.Reasons(row.text(RNE), row.text(REC), row.text(REASON_PLACE_CHANGE)),
        new CareEpisode.Status(row.text(LS), row.text(CIN)),
        new CareEpisode.Placement(
            row.text(PLACE),
            row.text(PLACE_PROVIDER),
            row.postcode(HOME_POST),
            row.postcode(PL_POST),
            urn,
            listed(urn)),
        new CareEpisode.Whereabouts(
            row.text(PL_LA), row.text(PL_LOCATION), row.number(PL_DISTANCE)));
  }

  private Given<Provider> listed(Given<String> urn) {
    if (providers == null || known.whyNot(LISTED) != null || !urn.isKnown()) {
      return Given.unknown(LISTED);
    }
    Provider found = urn.isPresent() ? providers.of(urn.value()) : null;
    return found == null
        ? Given.absent(LISTED, urn.place())
        : Given.of(LISTED, urn.place(), urn.value(), found);
  }

  private static CareReview review(RowCells row) {
    return new CareReview(
        row.text(REVIEW_CHILD), row.date(REVIEW_DOB), row.date(REVIEW), row.text(REVIEW_CODE));
  }

  private static AsylumRow asylum(RowCells row) {
    return new AsylumRow(
        row.text(UASC_CHILD), row.date(UASC_DOB), row.text(UASC_SEX), row.date(DUC));
  }

  private static MissingSpell missing(RowCells row) {
    return new MissingSpell(
        row.text(MISSING_CHILD),
        row.date(MISSING_DOB),
        row.text(MISSING),
        row.date(MIS_START),
        row.date(MIS_END));
  }

  private static WorkerSpell worker(RowCells row) {
    return new WorkerSpell(
        row.text(SW_CHILD),
        row.date(SW_DOB),
        row.text(SW_ID),
        row.date(SW_DECOM),
        row.date(SW_DEC),
        row.text(SW_REASON));
  }

  private static LibertyOrder order(RowCells row) {
    return new LibertyOrder(
        row.text(DOLO_CHILD), row.date(DOLO_DOB), row.date(DOLO_START), row.date(DOLO_END));
  }

  private static AdoptionDecision decision(RowCells row) {
    return new AdoptionDecision(
        row.text(PLACED_CHILD),
        row.date(PLACED_DOB),
        row.date(DATE_PLACED),
        row.date(DATE_PLACED_CEASED),
        row.text(REASON_PLACED_CEASED));
  }

  private static Adoption adoption(RowCells row) {
    return new Adoption(
        row.text(AD1_CHILD),
        row.date(AD1_DOB),
        row.date(DATE_INT),
        row.date(DATE_MATCH),
        row.flag(FOSTER_CARE),
        new Adoption.Adopters(row.whole(NB_ADOPTR), row.text(SEX_ADOPTR), row.text(LS_ADOPTR)));
  }

  private static EarlierPermanence permanence(RowCells row) {
    return new EarlierPermanence(
        row.text(PERM_CHILD),
        row.date(PERM_DOB),
        row.text(PREV_PERM),
        row.text(LA_PERM),
        row.roughDay(DATE_PERM));
  }

  private static YearInCare yearInCare(RowCells row) {
    return new YearInCare(
        row.text(OC2_CHILD),
        row.date(OC2_DOB),
        row.whole(SDQ_SCORE),
        row.text(SDQ_REASON),
        row.flag(CONVICTED),
        new YearInCare.Health(
            row.flag(HEALTH_CHECK),
            row.flag(IMMUNISATIONS),
            row.flag(TEETH_CHECK),
            row.flag(HEALTH_ASSESSMENT)),
        new YearInCare.Substances(
            row.flag(SUBSTANCE_MISUSE),
            row.flag(INTERVENTION_RECEIVED),
            row.flag(INTERVENTION_OFFERED)));
  }

  private static CareLeaver leaver(RowCells row) {
    return new CareLeaver(
        row.text(OC3_CHILD),
        row.date(OC3_DOB),
        row.text(IN_TOUCH),
        row.text(ACTIV),
        row.text(ACCOM));
  }
}
