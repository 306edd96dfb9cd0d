package org.openmash.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Invented people in the index. */
@Component
public class PersonExamples {

  private final Persons persons;
  private final Joinings joinings;

  PersonExamples(Persons persons, Joinings joinings) {
    this.persons = persons;
    this.joinings = joinings;
  }

  /** Somebody whose family name nobody else has. */
  public PersonId somebody(Actor hub, String given) {
    return somebody(hub, given, family());
  }

  public PersonId somebody(Actor hub, String given, String family) {
    Answers identity =
        PersonsTest.identity(
            List.of(Map.of("kind", "NAME", "given", given, "family", family)), "4", "7", "2017");
    return ((Keeping.Kept) persons.add(hub, identity)).person();
  }

  /** Letters nobody else has for a name. */
  public static String family() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "quill";
  }

  /** The two of them are one person from now on. */
  public long joined(Actor hub, PersonId kept, PersonId other) {
    joinings.join(hub, kept, other, new JoinForm("The same birthday and mother."));
    return joinings.of(hub, kept).getFirst().id();
  }
}
