package org.openmash.family;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.person.Keeping;
import org.openmash.person.LifeEvent;
import org.openmash.person.Lives;
import org.openmash.person.Part;
import org.openmash.person.Persons;
import org.springframework.stereotype.Component;

/** Invented families. */
@Component
public class FamilyExamples {

  private final Persons persons;
  private final Lives lives;
  private final Families families;

  FamilyExamples(Persons persons, Lives lives, Families families) {
    this.persons = persons;
    this.lives = lives;
    this.families = families;
  }

  public PersonId woman(Actor hub, String name, int born) {
    return born(hub, name, "FEMALE", LocalDate.of(born, 5, 6), null);
  }

  public PersonId man(Actor hub, String name, int born) {
    return born(hub, name, "MALE", LocalDate.of(born, 7, 8), null);
  }

  public PersonId born(
      Actor hub, String name, String sex, LocalDate born, @Nullable LocalDate died) {
    Map<String, Object> said = new HashMap<>(named(name, sex));
    said.put("start", "BORN");
    said.put("born", date(born));
    said.put("precision", "DAY");
    PersonId person = added(hub, said);
    if (died != null) {
      Map<String, Object> death =
          Map.of("on", date(died), "precision", "DAY", "toldBy", "The registrar");
      lives.record(hub, person, LifeEvent.Kind.DEATH, Answers.of(death));
    }
    return person;
  }

  public PersonId unborn(Actor hub, String name, LocalDate expected) {
    Map<String, Object> said = new HashMap<>(named(name, "NOT_KNOWN"));
    said.put("start", "UNBORN");
    said.put("expected", date(expected));
    return added(hub, said);
  }

  /** Lives there; where they may not be found, nobody may know it. */
  public void livesAt(Actor hub, PersonId person, String lines, boolean secret) {
    Map<String, Object> address = new HashMap<>(Map.of("lines", lines, "postcode", "ZZ99 3WZ"));
    if (secret) {
      address.put("secret", "true");
      address.put("secretFrom", "Her former husband");
    }
    persons.keep(hub, person, Part.ADDRESSES, Answers.of(Map.of("addresses", List.of(address))), 0);
  }

  /** The other is this to the person. */
  public FactId tie(Actor hub, PersonId person, Kinship kinship, PersonId other) {
    return noted(
        families.note(hub, About.pair(person, other), FactKind.TIE, tie(kinship), Set.of()));
  }

  public FactId couple(Actor hub, PersonId one, PersonId other, String union, String state) {
    return noted(
        families.note(
            hub,
            About.pair(one, other),
            FactKind.COUPLE,
            Answers.of(
                Map.of("union", union, "since", "2009", "state", state, "source", "She said so")),
            Set.of()));
  }

  public FactId home(Actor hub, PersonId person, @Nullable HomeId home) {
    return noted(
        families.note(hub, new About(person, null, home), FactKind.HOME, home(), Set.of()));
  }

  public HomeId homeOf(Actor hub, PersonId person) {
    return families.of(hub, person).homes().getFirst().id();
  }

  public FactId note(Actor hub, About about, FactKind kind, Map<String, ?> said) {
    return noted(families.note(hub, about, kind, Answers.of(said), Set.of()));
  }

  public static Answers tie(Kinship kinship) {
    return Answers.of(Map.of("kinship", kinship.name(), "source", "The health visitor"));
  }

  public static Answers home() {
    return Answers.of(Map.of("share", "ALWAYS", "since", "March 2024", "source", "The school"));
  }

  public static Map<String, Object> support() {
    return Map.of(
        "help", List.of("HAVE_TO_STAY", "LISTENING"),
        "offer", "She can sleep in the back room.",
        "strength", "STRONG",
        "flow", "TO_FAMILY",
        "comes", "YES");
  }

  public static Map<String, Object> supporter(String name, String strength) {
    return Map.of(
        "circle", "PROFESSIONAL",
        "name", name,
        "role", "Class teacher",
        "agency", "Hawthorn School",
        "support",
            Map.of(
                "help",
                List.of("PROFESSIONAL"),
                "strength",
                strength,
                "flow",
                "BOTH",
                "comes",
                "NOT_KNOWN"));
  }

  static FactId noted(Noting noting) {
    return ((Noting.Noted) noting).fact();
  }

  private static Map<String, Object> named(String name, String sex) {
    int space = name.lastIndexOf(' ');
    return Map.of(
        "names",
        List.of(
            Map.of(
                "kind", "NAME",
                "given", name.substring(0, space),
                "family", name.substring(space + 1))),
        "sex",
        sex);
  }

  private PersonId added(Actor hub, Map<String, Object> said) {
    return ((Keeping.Kept) persons.add(hub, Answers.of(said))).person();
  }

  private static Map<String, String> date(LocalDate day) {
    return Map.of(
        "day", String.valueOf(day.getDayOfMonth()),
        "month", String.valueOf(day.getMonthValue()),
        "year", String.valueOf(day.getYear()));
  }
}
