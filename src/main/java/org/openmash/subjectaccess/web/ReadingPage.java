package org.openmash.subjectaccess.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.openmash.subjectaccess.Bundles;
import org.openmash.subjectaccess.DecisionForm;
import org.openmash.subjectaccess.Item;
import org.openmash.subjectaccess.NotDone;
import org.openmash.subjectaccess.NotOpened;
import org.openmash.subjectaccess.NotThere;
import org.openmash.subjectaccess.PassageId;
import org.openmash.subjectaccess.Piece;
import org.openmash.subjectaccess.SubjectRequestId;
import org.openmash.subjectaccess.SubjectRequests;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was found, one thing at a time, and what becomes of each passage of it. */
@Controller
@Guarded(Policy.WATCHES_ACCESS)
@RequestMapping("/subject-requests/{id}")
class ReadingPage {

  private static final String TEMPLATE = "subjectaccess/web/passage";

  private final SubjectRequests requests;
  private final Bundles bundles;
  private final FormPages form;
  private final Pages pages;

  ReadingPage(SubjectRequests requests, Bundles bundles, FormPages form, Pages pages) {
    this.requests = requests;
    this.bundles = bundles;
    this.form = form;
    this.pages = pages;
  }

  @GetMapping("/reading")
  ModelAndView list(Actor actor, @PathVariable String id) {
    SubjectRequestId request = SubjectRequestId.parse(id);
    return pages.show(
        "subjectaccess/web/reading",
        Map.of(
            "request", requests.read(actor, request),
            "items", bundles.read(actor, request),
            "progress", bundles.progress(actor, request)));
  }

  @GetMapping("/items/{item}")
  ModelAndView item(Actor actor, @PathVariable String id, @PathVariable String item) {
    SubjectRequestId request = SubjectRequestId.parse(id);
    UUID wanted = Id.parse(item);
    List<Item> items = bundles.read(actor, request);
    Item found =
        items.stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .orElseThrow(UnknownId::new);
    return pages.show(
        "subjectaccess/web/item",
        Map.of(
            "request", requests.read(actor, request),
            "item", found,
            "place", items.indexOf(found) + 1,
            "of", items.size(),
            "names", bundles.names(actor, request),
            "progress", bundles.progress(actor, request)));
  }

  @PostMapping("/items/{item}/release")
  String release(Actor actor, @PathVariable String id, @PathVariable String item) {
    SubjectRequestId request = SubjectRequestId.parse(id);
    bundles.releaseRest(actor, request, Id.parse(item));
    return "redirect:" + next(actor, request);
  }

  @GetMapping("/passages/{passage}")
  ModelAndView passage(Actor actor, @PathVariable String id, @PathVariable String passage) {
    return form.ask(
        TEMPLATE,
        DecisionForm.class,
        Answers.none(),
        facts(actor, SubjectRequestId.parse(id), PassageId.parse(passage)));
  }

  @PostMapping("/passages/{passage}")
  Object decide(
      Actor actor,
      @PathVariable String id,
      @PathVariable String passage,
      @RequestParam MultiValueMap<String, String> posted) {
    SubjectRequestId request = SubjectRequestId.parse(id);
    PassageId which = PassageId.parse(passage);
    Map<String, @Nullable Object> facts = facts(actor, request, which);
    return form.submit(
        TEMPLATE,
        DecisionForm.class,
        posted,
        () -> facts,
        given -> {
          try {
            bundles.decide(actor, request, which, given);
          } catch (NotOpened e) {
            throw new FormPages.NotSo("kind", "subjectaccess.decide.not-opened");
          } catch (NotThere e) {
            throw new FormPages.NotSo("words", "subjectaccess.decide.not-there");
          }
          Piece piece = bundles.passage(actor, request, which);
          return "/subject-requests/" + request + "/items/" + piece.item();
        });
  }

  private Map<String, @Nullable Object> facts(
      Actor actor, SubjectRequestId request, PassageId passage) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("request", requests.read(actor, request));
    facts.put("piece", bundles.passage(actor, request, passage));
    facts.put("names", bundles.names(actor, request));
    return facts;
  }

  @PostMapping("/read")
  String done(Actor actor, @PathVariable String id, RedirectAttributes then) {
    SubjectRequestId request = SubjectRequestId.parse(id);
    try {
      bundles.done(actor, request);
      then.addFlashAttribute(Pages.FLASH, "subjectaccess.read.done");
    } catch (NotDone e) {
      then.addFlashAttribute(Pages.FLASH, "subjectaccess.read.not-done");
    }
    return "redirect:/subject-requests/" + request;
  }

  /** The next thing with something undecided, or the request when there is none. */
  private String next(Actor actor, SubjectRequestId request) {
    Optional<Item> next =
        bundles.read(actor, request).stream().filter(item -> !item.isDecided()).findFirst();
    String path = "/subject-requests/" + request;
    return next.map(item -> path + "/items/" + item.id()).orElse(path);
  }
}
