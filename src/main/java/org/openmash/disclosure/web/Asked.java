package org.openmash.disclosure.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.disclosure.Search;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
import org.openmash.form.FormView;
import org.openmash.form.Problem;
import org.openmash.form.Said;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.page.Languages;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What somebody asked of the sharing log, as far as it can be understood. */
@Component
class Asked {

  private final Agencies agencies;
  private final FormPages form;
  private final Languages languages;
  private final Clock clock;

  Asked(Agencies agencies, FormPages form, Languages languages, Clock clock) {
    this.agencies = agencies;
    this.form = form;
    this.languages = languages;
    this.clock = clock;
  }

  /**
   * The question, or what is wrong with it.
   *
   * @param search null where something is wrong
   */
  record Question(FormView form, @Nullable Search search) {}

  Question of(Actor actor, MultiValueMap<String, String> typed, int from, int size) {
    Answers answers = form.read(LogForm.class, typed);
    return switch (form.fill(LogForm.class, answers)) {
      case Filling.Complete<LogForm> complete -> found(actor, complete, from, size);
      case Filling.Incomplete<LogForm> wrong ->
          new Question(form.view(LogForm.class, answers, wrong.problems()), null);
    };
  }

  private Question found(Actor actor, Filling.Complete<LogForm> complete, int from, int size) {
    LogForm wanted = complete.record();
    Set<Reference> references;
    AgencyId agency = null;
    try {
      references = references(wanted.reference());
    } catch (IllegalArgumentException e) {
      return wrong(complete.answers(), "reference");
    }
    if (wanted.agency() != null) {
      List<Agency> called = agencies.called(actor, wanted.agency());
      if (called.size() != 1) {
        return wrong(complete.answers(), "agency");
      }
      agency = called.getFirst().id();
    }
    LocalDate until = wanted.until();
    return new Question(
        form.view(LogForm.class, complete.answers(), List.of()),
        new Search(
            references,
            agency,
            start(wanted.since()),
            start(until == null ? null : until.plusDays(1)),
            wanted.withheld(),
            from,
            size));
  }

  /** Several, as a list for one person needs. */
  private static Set<Reference> references(@Nullable String typed) {
    return typed == null
        ? Set.of()
        : Arrays.stream(typed.strip().split("[\\s,;]+"))
            .map(Reference::parse)
            .collect(Collectors.toUnmodifiableSet());
  }

  private Question wrong(Answers answers, String question) {
    String key = "disclosure.find." + question + ".unknown";
    Said said = new Said(languages.english().say(key), languages.welsh().say(key));
    Problem problem = new Problem(question, "unknown", question, said);
    return new Question(form.view(LogForm.class, answers, List.of(problem)), null);
  }

  private @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
  }
}
