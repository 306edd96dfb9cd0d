package org.openmash.subjectaccess.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.FormPages;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.subjectaccess.Bundles;
import org.openmash.subjectaccess.EndForm;
import org.openmash.subjectaccess.MoreTimeForm;
import org.openmash.subjectaccess.OnlyManagersRefuse;
import org.openmash.subjectaccess.ProofForm;
import org.openmash.subjectaccess.SendForm;
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

/** One request: how far it is, what was said of it, and the steps it goes. */
@Controller
@Guarded(Policy.WATCHES_ACCESS)
@RequestMapping("/subject-requests/{id}")
class SubjectRequestPage {

  private final SubjectRequests requests;
  private final Bundles bundles;
  private final SubjectRequestFacts facts;
  private final BundleFile file;
  private final Sheet sheet;

  SubjectRequestPage(
      SubjectRequests requests,
      Bundles bundles,
      SubjectRequestFacts facts,
      BundleFile file,
      Sheet sheet) {
    this.requests = requests;
    this.bundles = bundles;
    this.facts = facts;
    this.file = file;
    this.sheet = sheet;
  }

  @GetMapping
  ModelAndView one(Actor actor, @PathVariable String id) {
    return facts.page(actor, SubjectRequestId.parse(id));
  }

  @PostMapping("/gather")
  String gather(Actor actor, @PathVariable String id, RedirectAttributes next) {
    int found = bundles.gather(actor, SubjectRequestId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "subjectaccess.gathered.done");
    next.addFlashAttribute(Pages.FLASH_ARGUMENTS, new Object[] {found});
    return "redirect:" + path(SubjectRequestId.parse(id));
  }

  @GetMapping({"/proof", "/more-time", "/end", "/sending"})
  ModelAndView ask(Actor actor, @PathVariable String id, HttpServletRequest asked) {
    SubjectRequestId request = requests.read(actor, SubjectRequestId.parse(id)).id();
    return sheet.show(head(request, way(asked)), null);
  }

  @PostMapping({"/proof", "/more-time", "/end", "/sending"})
  Object say(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      HttpServletRequest asked) {
    return say(actor, SubjectRequestId.parse(id), way(asked), posted);
  }

  private <F extends Record> Object say(
      Actor actor, SubjectRequestId request, Way<F> way, MultiValueMap<String, String> posted) {
    return sheet.submit(
        head(request, way),
        posted,
        form -> {
          way.doing().with(actor, request, form);
          return path(request);
        });
  }

  /** A step that is said on a form of its own. */
  private record Way<F extends Record>(Class<F> form, String word, Doing<F> doing) {}

  private interface Doing<F> {
    void with(Actor actor, SubjectRequestId request, F form);
  }

  private Way<?> way(HttpServletRequest asked) {
    String uri = asked.getRequestURI();
    return switch (uri.substring(uri.lastIndexOf('/') + 1)) {
      case "proof" -> new Way<>(ProofForm.class, "proof", requests::proved);
      case "more-time" -> new Way<>(MoreTimeForm.class, "more-time", requests::extend);
      case "end" -> new Way<>(EndForm.class, "end", this::end);
      default -> new Way<>(SendForm.class, "send", this::send);
    };
  }

  private void end(Actor actor, SubjectRequestId request, EndForm form) {
    try {
      requests.end(actor, request, form);
    } catch (OnlyManagersRefuse e) {
      throw new FormPages.NotSo("why", "subjectaccess.end.not-a-manager");
    }
  }

  private void send(Actor actor, SubjectRequestId request, SendForm form) {
    requests.send(actor, request, form, file.of(actor, request));
  }

  private static <F extends Record> Sheet.Head<F> head(SubjectRequestId request, Way<F> way) {
    return new Sheet.Head<>(way.form(), "subjectaccess." + way.word() + ".title", path(request));
  }

  private static String path(SubjectRequestId request) {
    return "/subject-requests/" + request;
  }
}
