package org.openmash.supervision.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.page.Pages;
import org.openmash.supervision.DiscussedForm;
import org.openmash.supervision.SessionId;
import org.openmash.supervision.SupervisedChildren;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was thought and decided about one child; it goes into the child's record. */
@Controller
@Guarded(Policy.WORKS_CASES)
@RequestMapping("/supervision/sessions/{id}/children/{child}")
class DiscussPage {

  private final SupervisedChildren children;
  private final Sheet sheet;

  DiscussPage(SupervisedChildren children, Sheet sheet) {
    this.children = children;
    this.sheet = sheet;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @PathVariable String child) {
    children.toDiscuss(actor, SessionId.parse(id), CaseId.parse(child));
    return sheet.show(head(child), null);
  }

  @PostMapping
  Object take(
      Actor actor,
      @PathVariable String id,
      @PathVariable String child,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    SessionId session = SessionId.parse(id);
    CaseId about = CaseId.parse(child);
    children.toDiscuss(actor, session, about);
    return sheet.submit(
        head(child),
        posted,
        said -> {
          children.discuss(actor, session, about, said);
          next.addFlashAttribute(Pages.FLASH, "supervision.discussed.done");
          return "/cases/" + about;
        });
  }

  private static Sheet.Head<DiscussedForm> head(String child) {
    return new Sheet.Head<>(
        DiscussedForm.class, "supervision.discussed.title", "/cases/" + CaseId.parse(child));
  }
}
