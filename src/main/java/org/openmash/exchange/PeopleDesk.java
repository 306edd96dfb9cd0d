package org.openmash.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.exchange.PeopleRow.Because;
import org.openmash.exchange.PeopleRow.Result;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Words;
import org.openmash.person.Match;
import org.openmash.person.Newcomers;
import org.openmash.person.Part;
import org.openmash.person.Recognised;
import org.openmash.person.Sought;
import org.springframework.stereotype.Component;

/** Looks a row of a file up among all who are known, and says in words what comes of it. */
@Component
class PeopleDesk {

  private final Newcomers newcomers;
  private final PeopleStore store;
  private final Forms forms;

  PeopleDesk(Newcomers newcomers, PeopleStore store, Forms forms) {
    this.newcomers = newcomers;
    this.store = store;
    this.forms = forms;
  }

  /** A row, and in whose language its mistakes are said. */
  record Asked(int line, PeopleSaying.Said said, Words words) {}

  /** What comes of it, without doing it: whoever is to be made has no record yet. */
  PeopleRow look(Actor actor, @Nullable PeopleFileId file, Asked row) {
    List<Because> wrong = new ArrayList<>();
    row.said()
        .noDates()
        .forEach(column ->
            wrong.add(new Because(column.word(), row.words().say("exchange.people.no-date"))));
    return switch (newcomers.recognise(actor, row.said().parts())) {
      case Recognised.Wrong(var problems) -> {
        problems.forEach((part, all) ->
            all.forEach(problem -> {
              PeopleColumn column = PeopleSaying.column(problem.path()).orElse(null);
              if (column == null || !row.said().noDates().contains(column)) {
                wrong.add(
                    new Because(column == null ? null : column.word(), problem.in(row.words())));
              }
            }));
        yield refused(row, wrong);
      }
      case Recognised.Sure _, Recognised.Alike _, Recognised.Nobody _ when !wrong.isEmpty() ->
          refused(row, wrong);
      case Recognised.Sure(PersonId person, int percent) ->
          new PeopleRow(
              row.line(),
              Result.KNOWN,
              person,
              percent,
              List.of(because(row, file, person, "exchange.people.known")));
      case Recognised.Alike alike -> held(row, file, alike);
      case Recognised.Nobody() -> new PeopleRow(row.line(), Result.MADE, null, null, List.of());
    };
  }

  private static PeopleRow refused(Asked row, List<Because> wrong) {
    return new PeopleRow(row.line(), Result.REFUSED, null, null, wrong);
  }

  private PeopleRow held(Asked row, @Nullable PeopleFileId file, Recognised.Alike alike) {
    Sought sought = alike.sought();
    List<Because> because = new ArrayList<>();
    for (Match match : sought.matches()) {
      switch (match) {
        case Match.Possible possible when because.isEmpty() ->
            because.add(because(row, file, possible.line().id(), "exchange.people.alike"));
        case Match.Possible _ -> {
          // The likeliest is enough of a reason; the page shows all.
        }
        case Match.Hidden() ->
            because.add(new Because(null, row.words().say("person.match.manager")));
      }
    }
    if (!sought.tooCommon().isEmpty()) {
      because.add(
          new Because(
              null,
              row.words()
                  .say(
                      "person.search.common",
                      sought.tooCommon().stream()
                          .map(key -> row.words().say(key))
                          .collect(Collectors.joining(", ")))));
    }
    int percent = alike.percent();
    return new PeopleRow(row.line(), Result.HELD, null, percent == 0 ? null : percent, because);
  }

  private Because because(Asked row, @Nullable PeopleFileId file, PersonId person, String words) {
    return file == null
        ? new Because(null, row.words().say(words))
        : store
            .lineOf(file, person)
            .map(line -> new Because(null, row.words().say("exchange.people.row", line)))
            .orElseGet(() -> new Because(null, row.words().say(words)));
  }

  /** Who it may be as the index is now. */
  Sought alike(Actor actor, Map<Part, Answers> said) {
    return newcomers.alike(actor, said);
  }

  PersonId add(Actor actor, Asked row) {
    return add(actor, row.said().parts());
  }

  PersonId add(Actor actor, Map<Part, Answers> said) {
    return newcomers.add(actor, said);
  }

  /** What a row says, to be read until somebody decides. */
  Map<Part, Recorded> recorded(Asked row) {
    Map<Part, Recorded> recorded = new EnumMap<>(Part.class);
    row.said()
        .parts()
        .forEach((part, answers) -> {
          if (forms.fill(part.form(), answers) instanceof Filling.Complete<?> complete) {
            recorded.put(part, forms.recorded(complete));
          }
        });
    return recorded;
  }
}
