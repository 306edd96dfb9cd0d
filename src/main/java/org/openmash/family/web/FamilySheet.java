package org.openmash.family.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.family.Around;
import org.openmash.family.CoupleForm;
import org.openmash.family.Dated;
import org.openmash.family.Fact;
import org.openmash.family.Family;
import org.openmash.family.FeelingForm;
import org.openmash.family.Home;
import org.openmash.family.HomeForm;
import org.openmash.family.Kinship;
import org.openmash.family.Law;
import org.openmash.family.Pair;
import org.openmash.family.ResponsibilityForm;
import org.openmash.family.SupportForm;
import org.openmash.family.SupporterForm;
import org.openmash.family.Tie;
import org.openmash.kernel.Answer;
import org.openmash.kernel.PersonId;
import org.openmash.page.Frame;
import org.openmash.page.Words;

/** A family in the reader's words. */
record FamilySheet(Family family, Frame frame, LocalDate today) {

  Words words() {
    return frame.words();
  }

  String name(PersonId id) {
    return family.portrait(id).line().name();
  }

  String self() {
    return name(family.whose());
  }

  /** "mother", as exactly as the sex is known. */
  String is(PersonId who, Kinship kinship) {
    String key = "family.is." + kinship;
    @Nullable String exact = words().sayOrNull(key + "." + family.portrait(who).sex());
    return exact == null ? words().say(key) : exact;
  }

  /** What one is to the other, in a word of their own where they have one. */
  String is(Tie tie) {
    @Nullable String called = tie.fact().said().called();
    if (called == null) {
      return is(tie.one(), tie.kinship());
    }
    return tie.kinship() == Kinship.OTHER
        ? called
        : words().say("family.is.partner", is(tie.one(), tie.kinship()), called);
  }

  /** Everything somebody is to whose family it is. */
  String isHere(PersonId who) {
    Stream<String> ties =
        family.tiesOf(who).stream()
            .filter(tie -> tie.touches(family.whose()))
            .filter(tie -> tie.fact().said().holdsOn(today))
            .map(tie ->
                tie.kinship() == Kinship.OTHER
                    ? String.valueOf(tie.fact().said().called())
                    : is(who, tie.seenFrom(family.whose())));
    Stream<String> couples =
        family.couples().stream()
            .filter(couple -> couple.joins(who, family.whose()))
            .map(couple -> couple(couple.said()));
    String here = Stream.concat(ties, couples).distinct().collect(Collectors.joining(", "));
    return here.isEmpty() ? isBeside(who) : here;
  }

  /** "mother of Tamsin Vale", for whoever is nothing to whose family it is by themselves. */
  private String isBeside(PersonId who) {
    return family.tiesOf(who).stream()
        .filter(tie -> tie.fact().said().holdsOn(today) && tie.kinship() != Kinship.OTHER)
        .sorted(
            Comparator.comparing(tie ->
                family.tiesOf(tie.from(who)).stream()
                    .noneMatch(beside -> beside.touches(family.whose()))))
        .map(tie -> {
          PersonId beside = tie.from(who);
          return words().say("family.is.of", is(who, tie.seenFrom(beside)), name(beside));
        })
        .findFirst()
        .orElse("");
  }

  String couple(CoupleForm said) {
    String union = words().say("family.couple.union." + said.union());
    return said.state() == CoupleForm.State.TOGETHER
        ? union
        : words()
            .say("family.is.partner", union, words().say("family.couple.state." + said.state()));
  }

  String feels(Pair<FeelingForm> pair) {
    FeelingForm said = pair.said();
    if (said.feeling() != FeelingForm.Feeling.ABUSE) {
      return words().say("family.feels." + said.feeling());
    }
    return switch (Objects.requireNonNull(said.towards())) {
      case BOTH -> words().say("family.feels.ABUSE.BOTH");
      case FROM_HERE -> words().say("family.feels.ABUSE", name(pair.person()), name(pair.other()));
      case FROM_OTHER -> words().say("family.feels.ABUSE", name(pair.other()), name(pair.person()));
    };
  }

  /** "since March 2019", "2015 to about 2018"; empty where neither is known. */
  String span(Dated dated) {
    Around since = dated.since();
    Around until = dated.until();
    if (since != null && until != null) {
      return words().say("family.span", shown(since), shown(until));
    }
    return since != null
        ? words().say("family.since", shown(since))
        : until != null ? words().say("family.until", shown(until)) : "";
  }

  private String shown(Around around) {
    String year = Integer.toString(around.first().getYear());
    return switch (around.precision()) {
      case DAY -> frame.moments().date(around.first());
      case MONTH ->
          words()
              .say(
                  "family.month",
                  words().say("page.month." + around.first().getMonthValue()),
                  year);
      case YEAR -> year;
      case ABOUT -> words().say("family.about", year);
    };
  }

  /** "Household of Tamsin Vale, Wren Vale": by who lives there, never by a place. */
  String household(Home home) {
    List<String> names =
        home.people().stream()
            .filter(fact -> fact.said().holdsOn(today))
            .map(fact -> name(fact.about().person()))
            .distinct()
            .toList();
    if (names.isEmpty()) {
      names = home.people().stream().map(fact -> name(fact.about().person())).distinct().toList();
    }
    return words().say("family.home.title", String.join(", ", names));
  }

  List<Fact<HomeForm>> living(Home home, boolean now) {
    return home.people().stream().filter(fact -> fact.said().holdsOn(today) == now).toList();
  }

  String share(HomeForm said) {
    String share = words().say("family.home.share." + said.share());
    return said.days() == null ? share : words().say("family.is.partner", share, said.days());
  }

  /** Households one of the others lives in today, and this one does not. */
  List<Home> homesWithout(PersonId person) {
    return family.homes().stream()
        .filter(home -> !living(home, true).isEmpty())
        .filter(home ->
            living(home, true).stream().noneMatch(fact -> fact.about().person().equals(person)))
        .toList();
  }

  /** What people with a record can offer today. */
  List<Pair<SupportForm>> supports() {
    return family.supports().stream().filter(pair -> pair.said().holdsOn(today)).toList();
  }

  /** The same of people without one. */
  List<Fact<SupporterForm>> supporters() {
    return family.supporters().stream().filter(fact -> fact.said().holdsOn(today)).toList();
  }

  /** "Transport, Listening": with what, in the order of the question. */
  String help(SupportForm said) {
    return said.help().stream()
        .sorted()
        .map(help -> words().say("family.support.help." + help))
        .collect(Collectors.joining(", "));
  }

  Law law() {
    return new Law(family, today);
  }

  List<Pair<ResponsibilityForm>> holding() {
    return responsibility(pair -> pair.said().held() == Answer.YES && pair.said().holdsOn(today));
  }

  List<Pair<ResponsibilityForm>> ended() {
    return responsibility(pair -> pair.said().held() == Answer.YES && !pair.said().holdsOn(today));
  }

  List<Pair<ResponsibilityForm>> answered(Answer answer) {
    return responsibility(pair -> pair.said().held() == answer);
  }

  private List<Pair<ResponsibilityForm>> responsibility(Predicate<Pair<ResponsibilityForm>> which) {
    return family.responsibilityFor(family.whose()).stream().filter(which).toList();
  }
}
