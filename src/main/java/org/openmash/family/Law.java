package org.openmash.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.PersonId;
import org.openmash.person.IdentityForm;
import org.openmash.person.PersonLine;

/**
 * What the law makes likely of parental responsibility, where nobody has written whether it is so.
 * A reason to ask, never a fact (Children Act 1989, sections 2, 3(5), 4, 4A, 14C; Adoption and
 * Children Act 2002, section 46).
 */
public final class Law {

  /**
   * From this day on a father has it by being registered: Adoption and Children Act 2002, s 111.
   */
  private static final LocalDate REGISTRATION = LocalDate.of(2003, 12, 1);

  private static final int GROWN = 18;

  private final Family family;
  private final LocalDate today;

  public Law(Family family, LocalDate today) {
    this.family = family;
    this.today = today;
  }

  /** What may be so of one adult, and the end of the key of the words why. */
  public record Suggestion(PersonId adult, String reason) {}

  /** Whose responsibility it can be asked of today. */
  public enum Age {
    UNBORN,
    CHILD,
    GROWN
  }

  /** Before birth nobody has it, and from 18 on nobody has it any more (section 105). */
  public Age age() {
    PersonLine line = family.self().line();
    if (line.unborn()) {
      return Age.UNBORN;
    }
    LocalDate born = line.born();
    return born != null && !born.plusYears(GROWN).isAfter(today) ? Age.GROWN : Age.CHILD;
  }

  /** Of everybody who raises the child and of whom nothing is written. */
  public List<Suggestion> suggests() {
    List<Suggestion> suggested = new ArrayList<>();
    if (age() != Age.CHILD) {
      return suggested;
    }
    PersonId child = family.whose();
    for (Tie tie : family.tiesOf(child)) {
      String reason = tie.other().equals(child) ? reason(tie, child) : null;
      boolean written =
          family.responsibilityFor(child).stream().anyMatch(pair -> pair.other().equals(tie.one()));
      if (reason != null && !written) {
        suggested.add(new Suggestion(tie.one(), reason));
      }
    }
    return suggested.stream().distinct().toList();
  }

  private @Nullable String reason(Tie tie, PersonId child) {
    return switch (tie.kinship()) {
      case PARENT -> ofParent(tie.one(), child);
      case ADOPTIVE_PARENT -> "adoption";
      case STEP_PARENT -> "step";
      case SPECIAL_GUARDIAN -> "guardian";
      case FOSTER_CARER -> "foster";
      case CHILD, ADOPTED_CHILD, STEP_CHILD, FOSTER_CHILD, WARD -> null;
      case SIBLING, IDENTICAL_TWIN, HALF_SIBLING, STEP_SIBLING -> null;
      case GRANDPARENT, GRANDCHILD, AUNT_OR_UNCLE, NIECE_OR_NEPHEW, COUSIN, OTHER -> null;
    };
  }

  private String ofParent(PersonId parent, PersonId child) {
    boolean adopted =
        family.tiesOf(child).stream()
            .anyMatch(tie ->
                tie.kinship() == Kinship.ADOPTIVE_PARENT
                    && tie.other().equals(child)
                    && !tie.one().equals(parent));
    if (adopted) {
      return "adopted";
    }
    return switch (family.portrait(parent).sex()) {
      case FEMALE -> "mother";
      case MALE -> ofFather(parent, child);
      case NOT_KNOWN -> "parent";
    };
  }

  /** Marrying the mother later counts too: Children Act 1989, section 2(3). */
  private String ofFather(PersonId father, PersonId child) {
    boolean married =
        family.tiesOf(child).stream()
            .filter(tie -> tie.kinship() == Kinship.PARENT && tie.other().equals(child))
            .filter(tie -> family.portrait(tie.one()).sex() == IdentityForm.Sex.FEMALE)
            .anyMatch(tie ->
                family.couples().stream()
                    .anyMatch(couple -> couple.joins(father, tie.one()) && couple.said().lawful()));
    if (married) {
      return "married";
    }
    LocalDate born = family.self().line().born();
    if (born == null) {
      return "father";
    }
    return born.isBefore(REGISTRATION) ? "before-2003" : "registered";
  }
}
