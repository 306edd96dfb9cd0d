package org.openmash.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.kernel.PersonId;
import org.openmash.person.Portrait;

/**
 * What one reader may know of a family, seen from one person. Everybody is here once, as the record
 * they are kept as.
 *
 * @param whose from whom it is seen
 * @param people everybody in it, also whoever only lives with them
 * @param supports what people with a record can offer, in the network of whose it is
 * @param more there are others further away, who are not shown
 */
public record Family(
    PersonId whose,
    Map<PersonId, Portrait> people,
    List<Tie> ties,
    List<Pair<CoupleForm>> couples,
    List<Pair<FeelingForm>> feelings,
    List<Pair<ResponsibilityForm>> responsibilities,
    List<Fact<AuthorityForm>> authorities,
    List<Home> homes,
    List<Pair<SupportForm>> supports,
    List<Fact<SupporterForm>> supporters,
    boolean more) {

  public Portrait portrait(PersonId id) {
    return Optional.ofNullable(people.get(id)).orElseThrow();
  }

  public Portrait self() {
    return portrait(whose);
  }

  /** Those with any tie to this person, and what it is. */
  public List<Tie> tiesOf(PersonId person) {
    return ties.stream().filter(tie -> tie.touches(person)).toList();
  }

  /** What adults hold or do not hold of a child. */
  public List<Pair<ResponsibilityForm>> responsibilityFor(PersonId child) {
    return responsibilities.stream().filter(pair -> pair.person().equals(child)).toList();
  }

  /** For whom an adult is said to have it. */
  public List<Pair<ResponsibilityForm>> responsibilityOf(PersonId adult) {
    return responsibilities.stream().filter(pair -> pair.other().equals(adult)).toList();
  }

  /** Everybody but whose it is, the eldest generation first as far as ties say, then by name. */
  public List<PersonId> others() {
    return people.keySet().stream()
        .filter(id -> !id.equals(whose))
        .sorted(
            Comparator.<PersonId>comparingInt(id -> -nearest(id))
                .thenComparing(id -> portrait(id).line().name())
                .thenComparing(PersonId::value))
        .toList();
  }

  private int nearest(PersonId id) {
    return tiesOf(id).stream()
        .filter(tie -> tie.touches(whose))
        .mapToInt(tie -> tie.seenFrom(whose).up())
        .max()
        .orElse(-9);
  }

  /** Households somebody lives in on that day. */
  public Stream<Home> homesOf(PersonId person, LocalDate day) {
    return homes.stream()
        .filter(home ->
            home.people().stream()
                .anyMatch(
                    fact -> fact.about().person().equals(person) && fact.said().holdsOn(day)));
  }

  /** Everybody who comes before this person in the line of descent. */
  Set<PersonId> before(PersonId person) {
    Set<PersonId> found = new HashSet<>();
    before(person, found);
    return found;
  }

  private void before(PersonId person, Set<PersonId> found) {
    ties.stream()
        .filter(tie -> tie.kinship().lineal() && tie.other().equals(person))
        .map(Tie::one)
        .filter(found::add)
        .toList()
        .forEach(elder -> before(elder, found));
  }
}
