package org.openmash.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.document.Intake;
import org.openmash.document.Keeping;
import org.openmash.document.Keeping.Held;
import org.openmash.document.Keeping.Kept;
import org.openmash.document.Keeping.NotTaken;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.page.Languages;
import org.openmash.page.RequestRefused;
import org.openmash.page.Words;
import org.openmash.referral.Referrals;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes files for a referral another system sent, by the door and the limits of every file. */
@RestController
@Guarded(Policy.KEY_FOR_REFERRALS)
class AttachmentDoor {

  private final Intake intake;
  private final Languages languages;

  AttachmentDoor(Intake intake, Languages languages) {
    this.intake = intake;
    this.languages = languages;
  }

  @PostMapping(
      path = "/api/v1/referrals/{id}/attachments",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<JsonNode> attach(
      Actor actor,
      @PathVariable String id,
      @RequestParam("file") List<MultipartFile> files,
      HttpServletRequest request)
      throws IOException {
    Subject referral = Subject.of(Referrals.KIND, ReferralId.parse(id));
    Words words = languages.words(request.getLocale());
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode attachments = body.putArray("attachments");
    List<Map<String, Object>> errors = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      switch (take(actor, referral, files.get(file))) {
        case Kept(DocumentId kept) -> add(attachments, kept, "KEPT");
        case Held(DocumentId held) -> add(attachments, held, "HELD");
        case NotTaken(String reason, List<Object> arguments) ->
            // Never its name, which may be somebody's.
            errors.add(
                Map.of(
                    "file",
                    file,
                    "kind",
                    reason.substring(reason.lastIndexOf('.') + 1),
                    "message",
                    words.say(reason, arguments.toArray())));
      }
    }
    if (!errors.isEmpty()) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "exchange.problem.not-taken", errors);
    }
    return SystemAnswers.json(HttpStatus.CREATED).body(body);
  }

  private Keeping take(Actor actor, Subject referral, MultipartFile file) throws IOException {
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      return intake.take(
          actor, referral, actor.agency(), name == null ? "" : name, content, file.getSize());
    }
  }

  private static void add(ArrayNode attachments, DocumentId id, String state) {
    attachments.addObject().put("id", id.toString()).put("state", state);
  }
}
