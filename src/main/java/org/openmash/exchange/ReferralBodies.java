package org.openmash.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.openmash.exchange.Reading.Mistake;
import org.openmash.form.Answers;
import org.openmash.form.Forms;
import org.openmash.form.Journey;
import org.openmash.form.JourneyPage;
import org.openmash.form.WhichHub;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.page.Words;
import org.openmash.referral.IncompleteReferral;
import org.openmash.referral.PageProblem;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A referral as JSON: read, described and shown by example, all from the pages' own records. */
@Component
public class ReferralBodies {

  private static final String ABOUT = "about";

  private final Forms forms;
  private final Hubs hubs;
  private final List<? extends JourneyPage> pages;

  ReferralBodies(Forms forms, Hubs hubs, List<Journey> journeys) {
    this.forms = forms;
    this.hubs = hubs;
    this.pages =
        journeys.stream()
            .filter(journey -> journey.word().equals(Referrals.KIND))
            .findFirst()
            .orElseThrow()
            .pages()
            .stream()
            .filter(page -> !page.word().equals(WhichHub.PAGE))
            .toList();
  }

  /** What a request says. */
  public Reading read(JsonNode json, Words words) {
    return read(json, Besides.IN_A_REQUEST, words);
  }

  Reading readLine(JsonNode json, Words words) {
    return read(json, Besides.IN_A_LINE, words);
  }

  /** With the levels and questions of the hub it is for; one hub alone needs not be named. */
  private Reading read(JsonNode json, List<Besides> besides, Words words) {
    Optional<Hub> hub = hubs.find(json.path(Besides.HUB.name()).asString(""));
    if (hubs.several() && hub.isEmpty()) {
      return new Reading.Wrong(
          List.of(Mistake.of(Besides.HUB.name(), "hub", words.say(Besides.HUB.wrong()))));
    }
    BodyReader reader = new BodyReader(pages, withHub(besides), forms, words);
    return hub.map(to -> Here.in(to.id(), () -> reader.read(json)))
        .orElseGet(() -> reader.read(json));
  }

  /** Does with a whole referral what is to be done in the hub it is for. */
  public <T> T inItsHub(Reading.Whole whole, Supplier<T> work) {
    return hubs.several() ? Here.in(new HubId(whole.said(Besides.HUB)), work) : work.get();
  }

  private List<Besides> withHub(List<Besides> besides) {
    List<Besides> all = new ArrayList<>(besides);
    if (hubs.several()) {
      all.add(Besides.HUB);
    }
    return all;
  }

  ObjectNode lineSchema() {
    ObjectNode schema = (ObjectNode) forms.schema(records());
    return schema.setAll(new BodySchema(pages, withHub(Besides.IN_A_LINE), "#/$defs").write());
  }

  /** Of a request, with the schema of each page elsewhere. */
  ObjectNode schema(String definitions) {
    return new BodySchema(pages, withHub(Besides.IN_A_REQUEST), definitions).write();
  }

  /** The schema of each page, by the name of its form. */
  ObjectNode pageSchemas() {
    return (ObjectNode) forms.schema(records()).get("$defs");
  }

  /** A plausible referral of an invented child or unborn baby; the same for the same seed. */
  public ObjectNode example(boolean unborn, long seed) {
    Random random = new Random(seed);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    Map<String, Object> answers = new LinkedHashMap<>();
    for (JourneyPage page : pages) {
      if (page.times().min() > 0 && page.neededIn(Answers.of(answers))) {
        ObjectNode one = (ObjectNode) forms.toJson(forms.anExample(page.form(), random));
        if (page.word().equals(ABOUT)) {
          one.put("whom", unborn ? "UNBORN" : "CHILDREN");
          answers.put(ABOUT, forms.fromJson(page.form(), one).answers());
        }
        if (page.times().many()) {
          body.putArray(page.word()).add(one);
        } else {
          body.set(page.word(), one);
        }
      }
    }
    return body;
  }

  /** What only the whole shows to be missing or wrong. */
  public List<Mistake> mistakes(IncompleteReferral incomplete, Words words) {
    return incomplete.problems().stream().map(problem -> mistake(problem, words)).toList();
  }

  private Mistake mistake(PageProblem at, Words words) {
    if (at.problem() == null) {
      return Mistake.of(at.page(), "missing", words.say("exchange.missing"));
    }
    boolean many = pages.stream().anyMatch(p -> p.word().equals(at.page()) && p.times().many());
    return new Mistake(
        at.page(),
        many ? at.row() : null,
        at.problem().pointer(),
        at.problem().kind(),
        at.problem().in(words));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Class<? extends Record>[] records() {
    return pages.stream().map(JourneyPage::form).toArray(Class[]::new);
  }
}
