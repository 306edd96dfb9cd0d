package org.openmash.subjectaccess.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.FormPages;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Download;
import org.openmash.page.Pages;
import org.openmash.subjectaccess.BackForm;
import org.openmash.subjectaccess.Bundles;
import org.openmash.subjectaccess.NotDone;
import org.openmash.subjectaccess.NotTheSecond;
import org.openmash.subjectaccess.PassageId;
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

/** What the second reader does, and the file that both agree upon. */
@Controller
@Guarded(Policy.WATCHES_ACCESS)
@RequestMapping("/subject-requests/{id}")
class SecondPage {

  private final SubjectRequests requests;
  private final Bundles bundles;
  private final BundleFile file;
  private final Sheet sheet;

  SecondPage(SubjectRequests requests, Bundles bundles, BundleFile file, Sheet sheet) {
    this.requests = requests;
    this.bundles = bundles;
    this.file = file;
    this.sheet = sheet;
  }

  @GetMapping("/passages/{passage}/back")
  ModelAndView ask(Actor actor, @PathVariable String id, @PathVariable String passage) {
    SubjectRequestId request = SubjectRequestId.parse(id);
    bundles.passage(actor, request, PassageId.parse(passage));
    return sheet.show(head(request), null);
  }

  @PostMapping("/passages/{passage}/back")
  Object back(
      Actor actor,
      @PathVariable String id,
      @PathVariable String passage,
      @RequestParam MultiValueMap<String, String> posted) {
    SubjectRequestId request = SubjectRequestId.parse(id);
    PassageId which = PassageId.parse(passage);
    return sheet.submit(
        head(request),
        posted,
        form -> {
          try {
            bundles.sendBack(actor, request, which, form);
          } catch (NotTheSecond e) {
            throw new FormPages.NotSo("because", "subjectaccess.second.own");
          }
          return "/subject-requests/" + request + "/reading";
        });
  }

  @PostMapping("/agree")
  String agree(Actor actor, @PathVariable String id, RedirectAttributes next) {
    SubjectRequestId request = SubjectRequestId.parse(id);
    try {
      bundles.agree(actor, request);
      next.addFlashAttribute(Pages.FLASH, "subjectaccess.second.done");
    } catch (NotTheSecond e) {
      next.addFlashAttribute(Pages.FLASH, "subjectaccess.second.own");
    } catch (NotDone e) {
      next.addFlashAttribute(Pages.FLASH, "subjectaccess.read.not-done");
    }
    return "redirect:/subject-requests/" + request;
  }

  /** As it was sent; before that as it would be. */
  @GetMapping("/bundle.pdf")
  Object bundle(Actor actor, @PathVariable String id, RedirectAttributes next) {
    SubjectRequestId request = SubjectRequestId.parse(id);
    try {
      byte[] pdf = requests.sent(actor, request).orElseGet(() -> file.of(actor, request));
      return Download.pdf(file.name(actor, request), pdf);
    } catch (NotDone e) {
      next.addFlashAttribute(Pages.FLASH, "subjectaccess.read.not-done");
      return "redirect:/subject-requests/" + request;
    }
  }

  private static Sheet.Head<BackForm> head(SubjectRequestId request) {
    return new Sheet.Head<>(
        BackForm.class, "subjectaccess.back.title", "/subject-requests/" + request + "/reading");
  }
}
