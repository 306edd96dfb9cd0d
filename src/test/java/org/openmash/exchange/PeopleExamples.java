package org.openmash.exchange;

import java.nio.charset.StandardCharsets;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.page.Languages;
import org.openmash.person.PersonExamples;
import org.springframework.stereotype.Component;

/** Files of invented people. */
@Component
public class PeopleExamples {

  private final PeopleRunner runner;
  private final PeopleImports imports;
  private final PersonExamples people;
  private final Languages languages;

  PeopleExamples(
      PeopleRunner runner, PeopleImports imports, PersonExamples people, Languages languages) {
    this.runner = runner;
    this.imports = imports;
    this.people = people;
    this.languages = languages;
  }

  /** A row that waits, and the one person it may be. */
  public record Held(PeopleFileId file, int line, PersonId known, String family) {}

  /** A file of one row, about somebody who may have a record in the hub of this actor. */
  public Held held(Actor hub) {
    String family = PersonExamples.family();
    PersonId known = people.somebody(hub, "Wren", family);
    Actor program = Actor.system("test").at(hub.hub() == null ? HubId.MAIN : hub.hub());
    String rows = "forename,surname,dob,sex\nWrenn,%s,4/7/2017,F\n".formatted(family);
    PeopleRunner.Prepared file = runner.prepare(rows.getBytes(StandardCharsets.UTF_8), "");
    PeopleFileId id = imports.begin(program, file.hash(), file.rows());
    runner.take(program, id, file, languages.english(), row -> {});
    return new Held(id, 2, known, family);
  }
}
