package org.openmash.exchange.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.exchange.AlreadyDecided;
import org.openmash.exchange.PeopleFileId;
import org.openmash.exchange.PeopleImports;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A row that waits: what it says beside who it may be, to be decided. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/exchange/people/{id}/{line:[0-9]{1,9}}")
class HeldPage {

  private final PeopleImports imports;
  private final Forms forms;
  private final Pages pages;

  HeldPage(PeopleImports imports, Forms forms, Pages pages) {
    this.imports = imports;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id, @PathVariable int line) {
    return pages.show(
        "exchange/web/held",
        Map.of("row", imports.held(actor, PeopleFileId.parse(id), line), "forms", forms));
  }

  @PostMapping("/same")
  String same(
      Actor actor,
      @PathVariable String id,
      @PathVariable int line,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes next) {
    imports.same(actor, PeopleFileId.parse(id), line, PersonId.parse(person));
    next.addFlashAttribute(Pages.FLASH, "exchange.people.same.done");
    return "redirect:/exchange/people";
  }

  @ExceptionHandler
  String alreadyDecided(AlreadyDecided quicker, RedirectAttributes next) {
    next.addFlashAttribute(Pages.FLASH, "exchange.people.decided");
    return "redirect:/exchange/people/" + quicker.file();
  }

  @PostMapping("/new")
  String asNew(
      Actor actor, @PathVariable String id, @PathVariable int line, RedirectAttributes next) {
    imports.asNew(actor, PeopleFileId.parse(id), line);
    next.addFlashAttribute(Pages.FLASH, "exchange.people.new.done");
    return "redirect:/exchange/people";
  }
}
