package org.openmash.secret.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.person.FurtherPage;
import org.openmash.secret.SameAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Copies an address from one of the family to another, but for one that is protected. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/same-address")
class SameAddressPage implements FurtherPage {

  private final SameAddress same;
  private final Pages pages;

  SameAddressPage(SameAddress same, Pages pages) {
    this.same = same;
    this.pages = pages;
  }

  @Override
  public String words() {
    return "secret.same.link";
  }

  @Override
  public String path(PersonId person) {
    return "/persons/" + person + "/same-address";
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return show(actor, PersonId.parse(id), HttpStatus.OK, null, "");
  }

  @PostMapping
  Object copy(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String whose,
      RedirectAttributes next) {
    PersonId person = PersonId.parse(id);
    if (whose.isEmpty()) {
      return show(actor, person, HttpStatus.BAD_REQUEST, "secret.same.whose.missing", "");
    }
    if (!same.copy(actor, person, PersonId.parse(whose))) {
      return show(actor, person, HttpStatus.BAD_REQUEST, "secret.same.not", whose);
    }
    next.addFlashAttribute(Pages.FLASH, "secret.same.done");
    return "redirect:/persons/" + person;
  }

  private ModelAndView show(
      Actor actor, PersonId person, HttpStatus status, @Nullable String wrong, String whose) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("person", person);
    facts.put("others", same.others(actor, person));
    facts.put("wrong", wrong);
    facts.put("whose", whose);
    return pages.show(status, "secret/web/same-address", facts);
  }
}
