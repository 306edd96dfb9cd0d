package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.returns.Given;

/** How a child fared who was looked after all year (OC2). */
record YearInCare(
    Given<String> child,
    Given<LocalDate> dob,
    Given<Integer> score,
    Given<String> noScore,
    Given<Boolean> convicted,
    Health health,
    Substances substances)
    implements FiledRow {

  /** What was looked at. */
  record Health(
      Given<Boolean> surveillance,
      Given<Boolean> immunisations,
      Given<Boolean> teeth,
      Given<Boolean> assessment) {}

  /** Whether drink or drugs harm, and what was done. */
  record Substances(Given<Boolean> misuse, Given<Boolean> helped, Given<Boolean> offered) {}

  /** Those asked of every child. */
  List<Given<Boolean>> asked() {
    return List.of(
        health.immunisations(), health.teeth(), health.assessment(), substances.misuse());
  }

  /** Those asked of some. */
  List<Given<Boolean>> askedOfSome() {
    return List.of(convicted, health.surveillance(), substances.helped(), substances.offered());
  }

  List<Given<Boolean>> all() {
    return Stream.concat(asked().stream(), askedOfSome().stream()).toList();
  }
}
