package org.openmash.exchange.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.exchange.Sent;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.page.Words;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.ToldOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What another system is told: references, where things stand, and what was decided. */
@Component
class SystemAnswers {

  static final String REPLAYED = "Idempotent-Replayed";
  private static final String DECISION = "T1";
  private static final String REFERRALS = "/api/v1/referrals/";

  private final Deadlines deadlines;

  SystemAnswers(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  ResponseEntity<JsonNode> taken(Actor actor, Sent sent, Words words) {
    ObjectNode body = receipt(sent);
    decideBy(actor, body, new Subject(Referrals.KIND, sent.subject()));
    body.put("next", words.say("exchange.next"));
    return answer(sent, REFERRALS + sent.subject(), body);
  }

  ResponseEntity<JsonNode> notified(Sent sent, Words words) {
    return answer(sent, null, receipt(sent).put("next", words.say("exchange.next.notification")));
  }

  ResponseEntity<JsonNode> status(Actor actor, ReferralView view, Words words) {
    ReferralLine line = view.line();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("id", line.id().toString())
        .put("reference", line.reference().value())
        .put("receivedAt", line.receivedAt().toString())
        .put("status", line.status().name());
    decideBy(actor, body, Subject.of(Referrals.KIND, line.id()));
    ArrayNode children = body.putArray("children");
    for (ReferredChild child : line.children()) {
      ObjectNode one = children.addObject().put("position", child.position());
      view.toldAbout(child.id()).stream()
          .findFirst()
          .ifPresent(told -> one.set("outcome", outcome(told, words)));
    }
    return json(HttpStatus.OK).body(body);
  }

  private static ObjectNode outcome(ToldOutcome told, Words words) {
    ObjectNode outcome = JsonNodeFactory.instance.objectNode();
    outcome
        .put("kind", told.outcomeKey().substring(told.outcomeKey().lastIndexOf('.') + 1))
        .put("words", words.say(told.outcomeKey()))
        .put("level", told.level())
        .put("reason", told.reason())
        .put("decidedAt", told.decidedAt().toString())
        .put("corrected", told.correction());
    ArrayNode withheld = outcome.putArray("withheld");
    told.withheld().forEach(key -> withheld.add(words.say(key)));
    return outcome;
  }

  private static ObjectNode receipt(Sent sent) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", sent.subject().toString())
        .put("reference", sent.reference().value());
  }

  private void decideBy(Actor actor, ObjectNode body, Subject referral) {
    deadlines.of(actor, referral).stream()
        .filter(Deadline::isOwed)
        .filter(deadline -> deadline.rule().id().equals(DECISION))
        .findFirst()
        .ifPresent(deadline -> body.put("decideBy", deadline.due().toString()));
  }

  private static ResponseEntity<JsonNode> answer(
      Sent sent, @Nullable String location, ObjectNode body) {
    ResponseEntity.BodyBuilder answer = json(sent.replayed() ? HttpStatus.OK : HttpStatus.CREATED);
    if (sent.replayed()) {
      answer.header(REPLAYED, "true");
    }
    return location == null ? answer.body(body) : answer.location(URI.create(location)).body(body);
  }

  static ResponseEntity.BodyBuilder json(HttpStatus status) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
  }
}
