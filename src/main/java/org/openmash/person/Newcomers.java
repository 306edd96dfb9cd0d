package org.openmash.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UnknownId;
import org.openmash.person.matching.Candidate;
import org.openmash.person.matching.Evidence;
import org.openmash.person.matching.Facts;
import org.openmash.person.matching.Field;
import org.openmash.person.matching.Findings;
import org.openmash.person.matching.Score;

/** Takes in people of whom somebody else keeps a list: each is looked for before it is made. */
@Facade
public class Newcomers {

  /** As likely as not: then a person looks before a second record is made. */
  private static final double ALIKE = 0.5;

  private final PersonDesk desk;
  private final PersonFinder finder;
  private final PersonStore store;
  private final Searching searching;
  private final Forms forms;

  Newcomers(
      PersonDesk desk, PersonFinder finder, PersonStore store, Searching searching, Forms forms) {
    this.desk = desk;
    this.finder = finder;
    this.store = store;
    this.searching = searching;
    this.forms = forms;
  }

  /** Whether somebody of whom this is said is known; nothing is kept. */
  public Recognised recognise(Actor actor, Map<Part, Answers> said) {
    works(actor);
    Map<Part, List<Problem>> problems = problems(said);
    if (!problems.isEmpty()) {
      return new Recognised.Wrong(problems);
    }
    Findings<PersonId> findings = finder.find(actor, facts(said));
    List<Candidate<PersonId>> alike =
        findings.candidates().stream().filter(each -> each.probability() >= ALIKE).toList();
    if (alike.isEmpty()) {
      return findings.isComplete()
          ? new Recognised.Nobody()
          : new Recognised.Alike(new Sought(List.of(), findings.tooCommon()));
    }
    return alike.stream()
        .filter(Newcomers::isSure)
        .findFirst()
        .flatMap(each -> sure(actor, each))
        .orElseGet(() -> new Recognised.Alike(told(actor, findings)));
  }

  /** Who of all who are known this may be, surely or not. */
  public Sought alike(Actor actor, Map<Part, Answers> said) {
    works(actor);
    return told(actor, finder.find(actor, facts(said)));
  }

  /** A hidden record sends to a manager only where it is as likely as not them. */
  private Sought told(Actor actor, Findings<PersonId> findings) {
    List<Candidate<PersonId>> alike =
        findings.candidates().stream().filter(each -> each.probability() >= ALIKE).toList();
    List<Match> matches = new ArrayList<>(searching.told(actor, findings, Set.of()).matches());
    Findings<PersonId> likely = new Findings<>(alike, findings.compared(), findings.tooCommon());
    if (searching.told(actor, likely, Set.of()).matches().stream()
        .noneMatch(Match.Hidden.class::isInstance)) {
      matches.removeIf(Match.Hidden.class::isInstance);
    }
    return new Sought(matches, findings.tooCommon());
  }

  /** Begins a record with all of this at once. */
  public PersonId add(Actor actor, Map<Part, Answers> said) {
    works(actor);
    PersonId made = kept(desk.add(actor, said.getOrDefault(Part.IDENTITY, Answers.none())));
    said.forEach((part, answers) -> {
      if (part != Part.IDENTITY) {
        kept(desk.keep(actor, made, part, answers, 0));
      }
    });
    return made;
  }

  private static PersonId kept(Keeping keeping) {
    return switch (keeping) {
      case Keeping.Kept(PersonId person) -> person;
      case Keeping.Incomplete _, Keeping.Conflict _ ->
          throw new IllegalArgumentException("what is taken in was looked at before");
    };
  }

  private Map<Part, List<Problem>> problems(Map<Part, Answers> said) {
    Map<Part, List<Problem>> problems = new EnumMap<>(Part.class);
    said.forEach((part, answers) -> {
      if (forms.fill(part.form(), answers) instanceof Filling.Incomplete<?> wrong) {
        problems.put(part, wrong.problems());
      }
    });
    return problems;
  }

  private Facts facts(Map<Part, Answers> said) {
    return Known.of(
        filled(IdentityForm.class, said.get(Part.IDENTITY)),
        said.containsKey(Part.ADDRESSES)
            ? filled(AddressesForm.class, said.get(Part.ADDRESSES)).addresses()
            : List.of());
  }

  private <R extends Record> R filled(Class<R> form, @Nullable Answers answers) {
    return switch (forms.fill(form, answers == null ? Answers.none() : answers)) {
      case Filling.Complete<R> complete -> complete.record();
      case Filling.Incomplete<R> _ ->
          throw new IllegalArgumentException("who somebody is must be said");
    };
  }

  /** A number that two records share proves nothing where their names or birthdays differ. */
  private static boolean isSure(Candidate<PersonId> candidate) {
    return candidate.score().band() == Score.Band.LIKELY
        && weight(candidate, Field.IDENTIFIER) > 0
        && weight(candidate, Field.FORENAME) >= 0
        && weight(candidate, Field.SURNAME) >= 0
        && weight(candidate, Field.FORENAME) + weight(candidate, Field.SURNAME) > 0
        && weight(candidate, Field.BIRTH) >= 0;
  }

  private static int weight(Candidate<PersonId> candidate, Field field) {
    return candidate.waterfall().parts().stream()
        .filter(part -> part.field() == field)
        .mapToInt(Evidence::tenths)
        .sum();
  }

  /** Empty where only a manager may be told whose record it is. */
  private Optional<Recognised> sure(Actor actor, Candidate<PersonId> candidate) {
    PersonId kept = store.keptAs(List.of(candidate.id())).get(candidate.id());
    return store.line(candidate.id()).stream()
        .filter(own -> Searching.mayKnow(actor, own))
        .flatMap(own -> store.line(kept == null ? own.id() : kept).stream())
        .filter(line -> Searching.mayKnow(actor, line))
        .findFirst()
        .map(line -> new Recognised.Sure(line.id(), Duplicate.percent(candidate.score().tenths())));
  }

  private static void works(Actor actor) {
    if (actor.scope() != Scope.SYSTEM && !actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }
}
