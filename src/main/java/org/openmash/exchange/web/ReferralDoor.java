package org.openmash.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.exchange.Reading;
import org.openmash.exchange.Reading.Mistake;
import org.openmash.exchange.ReferralBodies;
import org.openmash.exchange.Sending;
import org.openmash.exchange.Sendings;
import org.openmash.exchange.Sent;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.openmash.referral.IncompleteReferral;
import org.openmash.referral.Referrals;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes referrals in from other systems, and tells them what became of theirs. */
@RestController
@RequestMapping("/api/v1/referrals")
@Guarded(Policy.KEY_FOR_REFERRALS)
class ReferralDoor {

  private final ReferralBodies bodies;
  private final Sendings sendings;
  private final Referrals referrals;
  private final SystemAnswers answers;
  private final Languages languages;

  ReferralDoor(
      ReferralBodies bodies,
      Sendings sendings,
      Referrals referrals,
      SystemAnswers answers,
      Languages languages) {
    this.bodies = bodies;
    this.sendings = sendings;
    this.referrals = referrals;
    this.answers = answers;
    this.languages = languages;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JsonNode> receive(Actor actor, HttpServletRequest request) throws IOException {
    Sending sending = Incoming.read(request);
    Words words = languages.words(request.getLocale());
    Sent sent =
        switch (bodies.read(sending.body(), words)) {
          case Reading.Whole whole ->
              bodies.inItsHub(whole, () -> keep(actor, sending, whole.answers(), words));
          case Reading.Wrong(List<Mistake> mistakes) -> throw Incoming.incomplete(mistakes);
        };
    return answers.taken(actor, sent, words);
  }

  @GetMapping("/{id}")
  ResponseEntity<JsonNode> show(Actor actor, @PathVariable String id, HttpServletRequest request) {
    return answers.status(
        actor, referrals.read(actor, ReferralId.parse(id)), languages.words(request.getLocale()));
  }

  private Sent keep(Actor actor, Sending sending, Answers answers, Words words) {
    try {
      return sendings.referral(actor, sending, answers);
    } catch (IncompleteReferral incomplete) {
      throw Incoming.incomplete(bodies.mistakes(incomplete, words));
    }
  }
}
