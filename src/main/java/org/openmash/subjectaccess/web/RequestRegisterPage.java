package org.openmash.subjectaccess.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.CsvFile;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Download;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.openmash.subjectaccess.RequestForm;
import org.openmash.subjectaccess.SubjectRequest;
import org.openmash.subjectaccess.SubjectRequests;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every request with its clock, and a new one about somebody. */
@Controller
class RequestRegisterPage {

  private final SubjectRequests requests;
  private final AnswerClocks clocks;
  private final Sheet sheet;
  private final Pages pages;
  private final Languages languages;

  RequestRegisterPage(
      SubjectRequests requests,
      AnswerClocks clocks,
      Sheet sheet,
      Pages pages,
      Languages languages) {
    this.requests = requests;
    this.clocks = clocks;
    this.sheet = sheet;
    this.pages = pages;
    this.languages = languages;
  }

  @GetMapping("/subject-requests")
  @Guarded(Policy.WATCHES_ACCESS)
  ModelAndView all(Actor actor) {
    return pages.show("subjectaccess/web/register", Map.of("lines", lines(actor)));
  }

  /** The late on top, then the soonest owed; what is over at the end. */
  private List<AnswerClocks.Line> lines(Actor actor) {
    return clocks.of(actor, requests.all(actor));
  }

  @GetMapping("/subject-requests/register.csv")
  @Guarded(Policy.WATCHES_ACCESS)
  ResponseEntity<byte[]> download(Actor actor, Locale locale) {
    Words words = languages.words(locale);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("reference", "received", "state", "due", "ended", "days").stream()
            .map(column -> words.say("subjectaccess.column." + column))
            .toList());
    lines(actor).forEach(line -> rows.add(row(line, words)));
    return Download.csv("subject-requests.csv", CsvFile.write(rows));
  }

  private static List<String> row(AnswerClocks.Line line, Words words) {
    SubjectRequest request = line.request();
    return List.of(
        request.reference().value(),
        request.received().toString(),
        words.say("subjectaccess.state." + request.state()),
        line.due() == null ? "" : line.due().toString(),
        request.ended() == null ? "" : request.ended().toString(),
        line.days() == null ? "" : line.days().toString());
  }

  @GetMapping("/persons/{id}/subject-request")
  @Guarded(Policy.HUB_MANAGER)
  ModelAndView begin(Actor actor, @PathVariable String id) {
    requests.mayRecord(actor, PersonId.parse(id));
    return sheet.show(head(id), null);
  }

  @PostMapping("/persons/{id}/subject-request")
  @Guarded(Policy.HUB_MANAGER)
  Object record(
      Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> posted) {
    PersonId person = PersonId.parse(id);
    requests.mayRecord(actor, person);
    return sheet.submit(
        head(id), posted, form -> "/subject-requests/" + requests.record(actor, person, form));
  }

  private static Sheet.Head<RequestForm> head(String id) {
    return new Sheet.Head<>(
        RequestForm.class, "subjectaccess.new.title", "/persons/" + PersonId.parse(id));
  }
}
