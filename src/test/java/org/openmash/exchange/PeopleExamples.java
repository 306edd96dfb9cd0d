package org.openmash.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
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
  private final Languages languages;

  PeopleExamples(PeopleRunner runner, PeopleImports imports, Languages languages) {
    this.runner = runner;
    this.imports = imports;
    this.languages = languages;
  }

  /** A row that waits, and the one person it may be. */
  public record Held(PeopleFileId file, int line, PersonId known, String family) {}

  /** A file of one row, about somebody who may have a record in the hub of this actor. */
  public Held held(Actor hub) {
    Actor program = Actor.system("test").at(hub.hub() == null ? HubId.MAIN : hub.hub());
    String family = PersonExamples.family();
    String given = PersonExamples.family();
    String row = "%s,%s,4/7/%d,F\n";
    int year = ThreadLocalRandom.current().nextInt(1930, 2000);
    List<PeopleRow> made = new ArrayList<>();
    taken(program, row.formatted(given, family, year), made);
    PeopleFileId held = taken(program, row.formatted(given + "e", family, year), made);
    return new Held(held, 2, Objects.requireNonNull(made.getFirst().person()), family);
  }

  private PeopleFileId taken(Actor program, String row, List<PeopleRow> made) {
    String rows = "forename,surname,dob,sex\n" + row;
    PeopleRunner.Prepared file = runner.prepare(rows.getBytes(StandardCharsets.UTF_8), "");
    PeopleFileId id = imports.begin(program, file.hash(), file.rows());
    runner.take(program, id, file, languages.english(), made::add);
    return id;
  }
}
