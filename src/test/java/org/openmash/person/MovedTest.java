package org.openmash.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.hub.TestHubs.CITY;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.form.Answers;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Command;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** A city leaves its county, and the records of those who live there go along. */
@HubTest
class MovedTest {

  private static final HubId COUNTY = new HubId("borset");

  @Autowired TestHubs hubs;
  @Autowired List<Command> commands;
  @Autowired Persons persons;
  @Autowired Joinings joinings;
  @Autowired SignedIn signedIn;

  private final String family = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "quill";
  private Actor ofTheCounty;
  private Actor ofTheCity;

  @BeforeEach
  void aCountyAndItsCity() {
    Map<String, String> borset =
        Map.of("name", "Borset", "name-cy", "Borset", "area", "Borset", "area-cy", "Borset");
    hubs.are(TestHubs.county(), Map.entry(COUNTY.value(), borset), TestHubs.city());
    ofTheCounty = signedIn.at(COUNTY, Role.SCREENER);
    ofTheCity = signedIn.at(CITY, Role.SCREENER);
  }

  @AfterEach
  void oneHubAgain() {
    hubs.isOne();
  }

  @Test
  void goesToTheHubOfThePlaceWhereSomebodyLivesNowWithWhatIsJoinedToIt() {
    PersonId inTheCity = known("BO7 1AA", "NM1 2AB");
    PersonId joined = known("BO7 1AA");
    PersonId left = known("NM1 2AB", "BO7 1AA");
    PersonId nobodyKnowsWhere = known();
    joinings.join(ofTheCounty, inTheCity, joined, new JoinForm("The same child."));
    assertThat(found(ofTheCounty)).contains(inTheCity, left, nobodyKnowsWhere);
    assertThat(found(ofTheCity)).isEmpty();
    move("--from", "borset", "--to", "northam", "--district", "NM1", "--yes");
    assertThat(found(ofTheCity)).containsExactly(inTheCity);
    assertThat(found(ofTheCounty)).containsExactlyInAnyOrder(left, nobodyKnowsWhere);
    assertThat(persons.keptAs(ofTheCity, List.of(joined))).containsEntry(joined, inTheCity);
    assertThat(persons.lines(ofTheCounty, List.of(inTheCity, joined))).isEmpty();
  }

  private void move(String... words) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Command hubsCommand =
        commands.stream().filter(each -> each.name().equals("hubs")).findFirst().orElseThrow();
    List<String> all = Stream.concat(Stream.of("move"), Arrays.stream(words)).toList();
    assertThat(hubsCommand.run(all, nowhere, nowhere)).isZero();
  }

  private List<PersonId> found(Actor actor) {
    return persons.search(actor, "Wren " + family).matches().stream()
        .filter(Match.Possible.class::isInstance)
        .map(match -> ((Match.Possible) match).line().id())
        .toList();
  }

  /** Somebody who lived at these postcodes, one after the other, and lives at the last. */
  private PersonId known(String... postcodes) {
    Answers identity =
        PersonsTest.identity(
            List.of(Map.of("kind", "NAME", "given", "Wren", "family", family)), "4", "7", "2017");
    PersonId id = ((Keeping.Kept) persons.add(ofTheCounty, identity)).person();
    List<Map<String, Object>> lived = new ArrayList<>();
    for (int i = 0; i < postcodes.length; i++) {
      lived.add(
          i + 1 < postcodes.length
              ? Map.of("lines", "1 Elm Road", "postcode", postcodes[i], "until", day(2020 + i))
              : Map.of("lines", "2 Oak Street", "postcode", postcodes[i]));
    }
    if (!lived.isEmpty()) {
      Answers addresses = Answers.of(Map.of("addresses", lived));
      assertThat(persons.keep(ofTheCounty, id, Part.ADDRESSES, addresses, 0))
          .isInstanceOf(Keeping.Kept.class);
    }
    return id;
  }

  private static Map<String, String> day(int year) {
    return Map.of("day", "1", "month", "2", "year", "" + year);
  }
}
