package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.Given;

/**
 * How a child was adopted in the year (AD1).
 *
 * @param best when it was decided that adoption is best
 * @param byCarer whether a foster carer adopted
 */
record Adoption(
    Given<String> child,
    Given<LocalDate> dob,
    Given<LocalDate> best,
    Given<LocalDate> matched,
    Given<Boolean> byCarer,
    Adopters adopters)
    implements FiledRow {

  /** Who adopted. */
  record Adopters(Given<Integer> number, Given<String> sexes, Given<String> status) {}

  Given<Integer> number() {
    return adopters.number();
  }

  Given<String> sexes() {
    return adopters.sexes();
  }

  Given<String> status() {
    return adopters.status();
  }

  List<Given<?>> items() {
    return List.of(best, matched, byCarer, number(), sexes(), status());
  }

  boolean saysAnything() {
    return items().stream().anyMatch(Given::isWritten);
  }
}
