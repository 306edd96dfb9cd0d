package org.openmash.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.support.NhsNumbers;
import org.springframework.stereotype.Component;

/** Invented births, deaths, adoptions and disputed ages, as somebody would have typed them. */
@Component
public class LifeExamples {

  private final Persons persons;
  private final Lives lives;

  LifeExamples(Persons persons, Lives lives) {
    this.persons = persons;
    this.lives = lives;
  }

  /** A baby expected on 12 May 2026. */
  public PersonId unborn(Actor hub, String mother) {
    return unborn(hub, "Baby of " + mother, mother);
  }

  public PersonId unborn(Actor hub, String name, String mother) {
    Answers identity =
        Answers.of(
            Map.of(
                "names",
                List.of(Map.of("kind", "NAME", "given", name)),
                "start",
                "UNBORN",
                "expected",
                date(LocalDate.of(2026, 5, 12)),
                "mother",
                mother,
                "sex",
                "NOT_KNOWN"));
    return ((Keeping.Kept) persons.add(hub, identity)).person();
  }

  /** The newest event of somebody, recorded now. */
  public long recorded(Actor hub, PersonId person, LifeEvent.Kind kind, Answers answers) {
    lives.record(hub, person, kind, answers);
    return newest(hub, person).id();
  }

  public Lived newest(Actor hub, PersonId person) {
    return lives.of(hub, person).events().getLast();
  }

  /** As many babies, born alive on 2 March 2026. */
  public static Answers birth(String family, String... given) {
    return birth(LocalDate.of(2026, 3, 2), family, given);
  }

  public static Answers birth(LocalDate born, String family, String... given) {
    List<Map<String, Object>> babies = new ArrayList<>();
    for (String name : given) {
      Map<String, Object> baby = new HashMap<>();
      baby.put("came", "ALIVE");
      if (!name.isEmpty()) {
        baby.put("given", name);
        baby.put("family", family);
      }
      baby.put("born", date(born));
      baby.put("precision", "DAY");
      baby.put("sex", "FEMALE");
      babies.add(baby);
    }
    return Answers.of(Map.of("babies", babies, "toldBy", "The midwife"));
  }

  public static Answers death() {
    return Answers.of(
        Map.of(
            "on", date(LocalDate.of(2026, 3, 2)),
            "precision", "DAY",
            "toldBy", "The hospital"));
  }

  public static Answers loss(String name) {
    return Answers.of(
        Map.of(
            "how", "STILLBORN",
            "on", date(LocalDate.of(2026, 3, 2)),
            "precision", "DAY",
            "name", name,
            "toldBy", "The midwife"));
  }

  /** Says 1 January 2010; assessed as 18 to 21 on 2 February 2026. */
  public static Answers dispute() {
    return Answers.of(
        Map.of(
            "claimed", date(LocalDate.of(2010, 1, 1)),
            "saysSo", "The Home Office",
            "youngest", "18",
            "oldest", "21",
            "on", date(LocalDate.of(2026, 2, 2))));
  }

  public static Answers decision() {
    return Answers.of(
        Map.of(
            "born",
            date(LocalDate.of(2009, 7, 1)),
            "precision",
            "YEAR",
            "decidedBy",
            "The council",
            "on",
            date(LocalDate.of(2026, 3, 2))));
  }

  public static Answers adoption(String given, String family) {
    return Answers.of(
        Map.of(
            "on",
            date(LocalDate.of(2026, 2, 20)),
            "given",
            given,
            "family",
            family,
            "nhsNumber",
            NhsNumbers.fresh()));
  }

  static Map<String, String> date(LocalDate day) {
    return Naming.date(day);
  }
}
