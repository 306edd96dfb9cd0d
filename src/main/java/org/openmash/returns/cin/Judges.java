package org.openmash.returns.cin;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.Dates.outside;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.openmash.returns.Given;
import org.openmash.returns.Judge;
import org.openmash.returns.WrittenDate;

/** How fields are judged again and again. */
final class Judges {

  private Judges() {}

  static <P> Judge<P> given(Function<P, Given<String>> field) {
    return (part, year, finds) -> finds.when(field.apply(part).isAbsent(), field.apply(part));
  }

  /** A day, and none after the year. */
  static <P> Judge<P> givenByEndOfYear(Function<P, Given<LocalDate>> field) {
    return (part, year, finds) -> {
      Given<LocalDate> day = field.apply(part);
      if (day.isUnreadable()) {
        finds.because(WrittenDate.wrong(Objects.requireNonNull(day.written())), day);
      } else {
        finds.when(day.isAbsent() || after(day, year.end()), day);
      }
    };
  }

  /** Where it was given. */
  static <P> Judge<P> insideYear(Function<P, Given<LocalDate>> field) {
    return (part, year, finds) -> finds.when(outside(field.apply(part), year), field.apply(part));
  }

  static <P> Judge<P> notBefore(
      Function<P, Given<LocalDate>> later, Function<P, Given<LocalDate>> earlier) {
    return (part, year, finds) ->
        finds.when(
            before(later.apply(part), earlier.apply(part)), later.apply(part), earlier.apply(part));
  }

  /** Given, and one of a set. */
  static <P> Judge<P> code(String set, Function<P, Given<String>> field) {
    return (part, year, finds) -> {
      Given<String> code = field.apply(part);
      if (code.isAbsent()) {
        finds.at(code);
      } else {
        Judges.<P>codeIfGiven(set, field).judge(part, year, finds);
      }
    };
  }

  static <P> Judge<P> codeIfGiven(String set, Function<P, Given<String>> field) {
    return (part, year, finds) -> {
      Given<String> code = field.apply(part);
      if (code.is(written -> !CinElements.CODES.of(set).contains(written))) {
        String meant = ItemType.meant(code.value(), set);
        if (meant == null) {
          finds.at(code);
        } else {
          finds.because(meant, code);
        }
      }
    };
  }
}
