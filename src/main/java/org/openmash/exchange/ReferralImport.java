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
import org.openmash.form.Forms;
import org.openmash.form.Journey;
import org.openmash.form.JourneyPage;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.openmash.referral.IncompleteReferral;
import org.openmash.referral.PageProblem;
import org.openmash.referral.Referrals;
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
  private final Forms forms;
  private final List<? extends JourneyPage> pages;
  private final Words words;

  ReferralImport(
      Referrals referrals,
      Agencies agencies,
      Forms forms,
      List<Journey> journeys,
      Languages languages) {
    this.referrals = referrals;
    this.agencies = agencies;
    this.forms = forms;
    this.pages =
        journeys.stream()
            .filter(journey -> journey.word().equals(Referrals.KIND))
            .findFirst()
            .orElseThrow()
            .pages();
    this.words = languages.english();
  }

  /** What became of one line. */
  sealed interface Outcome {}

  record Taken(Reference reference) implements Outcome {}

  record Refused(List<Mistake> mistakes) implements Outcome {}

  JsonNode schema() {
    return new LineSchema(pages, forms).write();
  }

  Outcome take(String line) {
    return switch (new LineReader(pages, forms, words).read(line)) {
      case Wrong(List<Mistake> mistakes) -> new Refused(mistakes);
      case Whole whole -> {
        List<Agency> named =
            agencies.search(PROGRAM, Search.named(whole.agency())).stream()
                .filter(agency -> agency.name().equalsIgnoreCase(whole.agency()))
                .toList();
        yield named.size() == 1
            ? receive(of(named.getFirst().id()), whole)
            : new Refused(
                List.of(Mistake.at("/" + LineReader.AGENCY, words.say("exchange.agency"))));
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
        PROGRAM.session());
  }

  private Outcome receive(Actor actor, Whole whole) {
    try {
      return new Taken(referrals.receive(actor, whole.submission()).reference());
    } catch (IncompleteReferral incomplete) {
      return new Refused(incomplete.problems().stream().map(this::mistake).toList());
    }
  }

  private Mistake mistake(PageProblem problem) {
    boolean many =
        pages.stream().anyMatch(p -> p.word().equals(problem.page()) && p.times().many());
    String pointer =
        "/" + problem.page() + (many && problem.problem() != null ? "/" + problem.row() : "");
    return problem.problem() == null
        ? Mistake.at(pointer, words.say("exchange.missing"))
        : Mistake.at(pointer + problem.problem().pointer(), problem.problem().in(words));
  }
}
