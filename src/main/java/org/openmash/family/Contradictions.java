package org.openmash.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.PersonId;
import org.openmash.person.IdentityForm;
import org.openmash.person.PersonLine;

/**
 * What cannot be, and what may be and is rare, as far as whoever writes it may know the family.
 * That a child's mother is also the sister is rare and is exactly what a hub must be able to write.
 */
final class Contradictions {

  private static final int PARENTS_BY_BIRTH = 2;

  /** Nobody is known to have become a parent younger. */
  private static final int YOUNGEST_PARENT = 10;

  private static final int GROWN = 18;

  private final Family family;
  private final @Nullable FactId besides;
  private final LocalDate today;

  /**
   * @param besides the fact that is being written anew, which does not contradict itself
   */
  Contradictions(Family family, @Nullable FactId besides, LocalDate today) {
    this.family = family;
    this.besides = besides;
    this.today = today;
  }

  /** The key of the words why it cannot be; empty where it can. */
  Optional<String> refuses(About about, Record said) {
    PersonId other = about.other();
    if (other != null && other.equals(about.person())) {
      return Optional.of("self");
    }
    return switch (said) {
      case TieForm tie when other != null -> refuses(tie(about.person(), tie, other));
      case CoupleForm _ when other != null ->
          family.couples().stream()
                  .filter(couple -> isAnother(couple.fact()))
                  .anyMatch(couple ->
                      couple.joins(about.person(), other) && couple.said().until() == null)
              ? Optional.of("twice")
              : Optional.empty();
      case ResponsibilityForm _ when other != null -> refusesResponsibility(about.person(), other);
      case AuthorityForm _ -> age(about.person());
      case HomeForm home -> refuses(about, home);
      default -> Optional.empty();
    };
  }

  private Optional<String> refuses(Tie tie) {
    List<Tie> between =
        family.ties().stream()
            .filter(each -> isAnother(each.fact()) && each.joins(tie.one(), tie.other()))
            .toList();
    if (between.stream()
        .anyMatch(each ->
            each.kinship() == tie.kinship()
                && (each.one().equals(tie.one()) || tie.kinship().up() == 0)
                && each.fact().said().until() == null)) {
      return Optional.of("twice");
    }
    boolean upsideDown =
        between.stream()
            .anyMatch(each ->
                each.kinship().up() > 0
                    && tie.kinship().up() > 0
                    && each.one().equals(tie.other()));
    if (upsideDown) {
      return Optional.of("both-ways");
    }
    return tie.kinship().lineal() && family.before(tie.one()).contains(tie.other())
        ? Optional.of("circle")
        : Optional.empty();
  }

  private Optional<String> refusesResponsibility(PersonId child, PersonId adult) {
    Optional<String> age = age(child);
    if (age.isPresent()) {
      return age;
    }
    return family.responsibilityFor(child).stream()
            .filter(pair -> isAnother(pair.fact()))
            .anyMatch(pair -> pair.other().equals(adult) && pair.said().until() == null)
        ? Optional.of("twice")
        : Optional.empty();
  }

  private Optional<String> refuses(About about, HomeForm said) {
    return family.homes().stream()
            .filter(home -> home.id().equals(about.home()))
            .flatMap(home -> home.people().stream())
            .filter(this::isAnother)
            .anyMatch(fact ->
                fact.about().person().equals(about.person())
                    && fact.said().until() == null
                    && said.until() == null)
        ? Optional.of("twice")
        : Optional.empty();
  }

  /** The keys of what somebody has to say is so all the same. */
  List<String> doubts(About about, Record said) {
    PersonId other = about.other();
    List<String> doubts = new ArrayList<>();
    if (said instanceof TieForm form && other != null) {
      Tie tie = tie(about.person(), form, other);
      if (tie.kinship() == Kinship.PARENT || tie.kinship() == Kinship.ADOPTIVE_PARENT) {
        doubtsOfParent(tie, doubts);
      }
      if (tie.kinship().full() && isParentOf(tie.one(), tie.other())) {
        doubts.add("kin");
      }
    }
    if (said instanceof CoupleForm
        && other != null
        && family.ties().stream()
            .anyMatch(tie ->
                tie.joins(about.person(), other)
                    && (tie.kinship().lineal() || tie.kinship().full()))) {
      doubts.add("kin");
    }
    return doubts;
  }

  private void doubtsOfParent(Tie tie, List<String> doubts) {
    LocalDate parent = born(tie.one());
    LocalDate child = birth(tie.other());
    if (parent != null && child != null && !parent.isBefore(child.minusYears(YOUNGEST_PARENT))) {
      doubts.add(parent.isBefore(child) ? "young" : "younger");
    }
    long byBirth =
        family.ties().stream()
            .filter(each -> isAnother(each.fact()) && each.kinship() == Kinship.PARENT)
            .filter(each -> each.other().equals(tie.other()))
            .map(Tie::one)
            .distinct()
            .count();
    if (tie.kinship() == Kinship.PARENT && byBirth >= PARENTS_BY_BIRTH) {
      doubts.add("third");
    }
    boolean alsoKin =
        family.ties().stream().anyMatch(each -> each.kinship().full() && joins(each, tie))
            || family.couples().stream().anyMatch(each -> each.joins(tie.one(), tie.other()));
    if (alsoKin) {
      doubts.add("kin");
    }
  }

  private boolean isParentOf(PersonId one, PersonId other) {
    return family.ties().stream().anyMatch(tie -> tie.kinship().lineal() && tie.joins(one, other));
  }

  private static boolean joins(Tie each, Tie tie) {
    return each.joins(tie.one(), tie.other());
  }

  private static Tie tie(PersonId person, TieForm said, PersonId other) {
    return Tie.of(person, other, Fact.unwritten(About.pair(person, other), said));
  }

  private boolean isAnother(Fact<?> fact) {
    return !fact.id().equals(besides);
  }

  /** Before birth and from 18 on nobody has responsibility for them. */
  private Optional<String> age(PersonId person) {
    if (family.portrait(person).line().unborn()) {
      return Optional.of("unborn");
    }
    LocalDate born = born(person);
    return born != null && !born.plusYears(GROWN).isAfter(today)
        ? Optional.of("grown")
        : Optional.empty();
  }

  private @Nullable LocalDate born(PersonId person) {
    PersonLine line = family.portrait(person).line();
    return line.precision() == IdentityForm.Precision.ABOUT ? null : line.born();
  }

  private @Nullable LocalDate birth(PersonId person) {
    PersonLine line = family.portrait(person).line();
    return line.unborn() ? line.expected() : born(person);
  }
}
