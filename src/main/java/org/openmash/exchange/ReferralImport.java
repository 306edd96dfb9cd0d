package org.openmash.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.Search;
import org.openmash.exchange.Reading.Mistake;
import org.openmash.exchange.Reading.Whole;
import org.openmash.exchange.Reading.Wrong;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.openmash.referral.IncompleteReferral;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Takes in referrals other systems wrote, through the same forms and the same door as the pages.
 */
@Component
class ReferralImport {

  private static final Actor PROGRAM = Actor.system("import referrals");

  private final Referrals referrals;
  private final Agencies agencies;
  private final ReferralBodies bodies;
  private final Words words;

  ReferralImport(
      Referrals referrals, Agencies agencies, ReferralBodies bodies, Languages languages) {
    this.referrals = referrals;
    this.agencies = agencies;
    this.bodies = bodies;
    this.words = languages.english();
  }

  /** What became of one line. */
  sealed interface Outcome {}

  record Taken(Reference reference) implements Outcome {}

  record Refused(List<Mistake> mistakes) implements Outcome {}

  JsonNode schema() {
    return bodies.lineSchema();
  }

  Outcome take(String line) {
    return StrictJson.object(line)
        .map(this::take)
        .orElseGet(
            () -> new Refused(List.of(Mistake.of("", "not-json", words.say("exchange.not-json")))));
  }

  private Outcome take(JsonNode line) {
    return switch (bodies.readLine(line, words)) {
      case Wrong(List<Mistake> mistakes) -> new Refused(mistakes);
      case Whole whole -> {
        String name = whole.said(Besides.AGENCY);
        List<Agency> named =
            agencies.search(PROGRAM, Search.named(name)).stream()
                .filter(agency -> agency.name().equalsIgnoreCase(name))
                .toList();
        yield named.size() == 1
            ? receive(of(named.getFirst().id()), whole)
            : new Refused(
                List.of(Mistake.of(Besides.AGENCY.name(), "agency", words.say("exchange.agency"))));
      }
    };
  }

  /** The program itself, on behalf of an agency. */
  private static Actor of(AgencyId agency) {
    return new Actor(
        new UserId(new UUID(0, 0)),
        agency,
        PROGRAM.name(),
        Set.of(),
        Scope.SYSTEM,
        PROGRAM.session(),
        null);
  }

  private Outcome receive(Actor actor, Whole whole) {
    try {
      Submission submission = new Submission(whole.said(Besides.KEY), whole.answers());
      return new Taken(
          bodies.inItsHub(whole, () -> referrals.receive(actor, submission)).reference());
    } catch (IncompleteReferral incomplete) {
      return new Refused(bodies.mistakes(incomplete, words));
    }
  }
}
