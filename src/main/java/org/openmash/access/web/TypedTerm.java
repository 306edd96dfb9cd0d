package org.openmash.access.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Term;
import org.openmash.page.Words;

/** What an account is for and until when, as typed. */
record TypedTerm(String purpose, String day, String month, String year) {

  static TypedTerm of(Map<String, String> posted) {
    return new TypedTerm(
        posted.getOrDefault("purpose", ""),
        posted.getOrDefault("last-day", "").strip(),
        posted.getOrDefault("last-month", "").strip(),
        posted.getOrDefault("last-year", "").strip());
  }

  static TypedTerm of(@Nullable Term term) {
    return term == null
        ? new TypedTerm("", "", "", "")
        : new TypedTerm(
            term.purpose(),
            String.valueOf(term.lastDay().getDayOfMonth()),
            String.valueOf(term.lastDay().getMonthValue()),
            String.valueOf(term.lastDay().getYear()));
  }

  boolean isEmpty() {
    return Stream.of(purpose, day, month, year).allMatch(String::isBlank);
  }

  /** Empty where the day is none. */
  Optional<Term> term() {
    try {
      LocalDate last =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new Term(purpose, last));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Says what is wrong with it. */
  void check(LocalDate today, Words words, Problems problems) {
    if (purpose.isBlank() || purpose.strip().length() > Term.LONGEST) {
      problems.and("purpose", words.say("access.account.purpose.wrong"));
    }
    if (term().filter(term -> term.endsWell(today)).isEmpty()) {
      problems.and("last-day", words.say("access.account.last-day.wrong"));
    }
  }
}
