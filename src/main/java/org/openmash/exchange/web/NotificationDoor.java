package org.openmash.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.exchange.IncompleteNotification;
import org.openmash.exchange.Sending;
import org.openmash.exchange.Sendings;
import org.openmash.kernel.Actor;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes police notifications of domestic abuse in from the force's own system. */
@RestController
@Guarded(Policy.KEY_FOR_NOTIFICATIONS)
class NotificationDoor {

  private final Sendings sendings;
  private final SystemAnswers answers;
  private final Languages languages;

  NotificationDoor(Sendings sendings, SystemAnswers answers, Languages languages) {
    this.sendings = sendings;
    this.answers = answers;
    this.languages = languages;
  }

  @PostMapping(path = "/api/v1/notifications", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JsonNode> receive(Actor actor, HttpServletRequest request) throws IOException {
    Sending sending = Incoming.read(request);
    Words words = languages.words(request.getLocale());
    try {
      return answers.notified(sendings.notification(actor, sending), words);
    } catch (IncompleteNotification incomplete) {
      throw Incoming.incomplete(incomplete.mistakes(words));
    }
  }
}
