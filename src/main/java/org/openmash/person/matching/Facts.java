package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a person, as it was said. Nothing need be known; each fact may have been said in
 * several ways.
 */
public record Facts(
    List<Name> names,
    List<Birth> births,
    Sex sex,
    List<Address> addresses,
    List<Identifier> identifiers,
    List<Trait> traits,
    Optional<Mother> mother) {

  public static final Facts NONE =
      new Facts(
          List.of(), List.of(), Sex.UNKNOWN, List.of(), List.of(), List.of(), Optional.empty());

  public Facts {
    names = List.copyOf(names);
    births = List.copyOf(births);
    addresses = List.copyOf(addresses);
    identifiers = List.copyOf(identifiers);
    traits = List.copyOf(traits);
  }

  public Facts with(Name name) {
    return new Facts(plus(names, name), births, sex, addresses, identifiers, traits, mother);
  }

  public Facts with(Birth birth) {
    return new Facts(names, plus(births, birth), sex, addresses, identifiers, traits, mother);
  }

  public Facts with(Sex said) {
    return new Facts(names, births, said, addresses, identifiers, traits, mother);
  }

  public Facts with(Address address) {
    return new Facts(names, births, sex, plus(addresses, address), identifiers, traits, mother);
  }

  public Facts with(Identifier identifier) {
    return new Facts(names, births, sex, addresses, plus(identifiers, identifier), traits, mother);
  }

  public Facts with(Trait trait) {
    return new Facts(names, births, sex, addresses, identifiers, plus(traits, trait), mother);
  }

  public Facts with(Mother said) {
    return new Facts(names, births, sex, addresses, identifiers, traits, Optional.of(said));
  }

  private static <T> List<T> plus(List<T> list, T one) {
    List<T> all = new ArrayList<>(list);
    all.add(one);
    return all;
  }

  /** As recorded; not gender. */
  public enum Sex {
    UNKNOWN,
    FEMALE,
    MALE
  }

  /**
   * A name as given: now, formerly, or as somebody is known. Parts not known are empty.
   *
   * @param whole a name whose parts nobody told apart
   */
  public record Name(String forename, String others, String surname, String whole) {

    public static Name of(String forename, String others, String surname) {
      return new Name(forename, others, surname, "");
    }

    public static Name whole(String name) {
      return new Name("", "", "", name);
    }
  }

  /**
   * Where somebody lives or lived; parts not known are empty.
   *
   * @param postcode the whole, or only its first half
   */
  public record Address(String house, String street, String place, String postcode, String area) {

    public static Address postcode(String postcode) {
      return new Address("", "", "", postcode, "");
    }
  }

  /** A number or word that belongs to one person: its kind ("nhs", "upn", "phone") and value. */
  public record Identifier(String kind, String value) {}

  /** The mother of a child, born or not: her name and whatever identifies her. */
  public record Mother(Name name, String identifier) {}

  /** What else tells people apart. */
  public sealed interface Trait {
    /** Where somebody was born. */
    record Birthplace(String text) implements Trait {}

    /** What somebody does. */
    record Occupation(String text) implements Trait {}
  }
}
