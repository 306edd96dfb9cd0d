package org.openmash.workforce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.workforce.AgencyForm;
import org.openmash.workforce.Staffing;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes somebody in by an agency: what the rules say against it is shown before it is done. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/workers/{id}/agency")
class AgencyPage {

  private static final String TEMPLATE = "workforce/web/agency";

  private final Staffing staffing;
  private final Accounts accounts;
  private final Forms forms;
  private final FormPages form;

  AgencyPage(Staffing staffing, Accounts accounts, Forms forms, FormPages form) {
    this.staffing = staffing;
    this.accounts = accounts;
    this.forms = forms;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    UserId user = UserId.parse(id);
    Optional<AgencyForm> said = staffing.stay(actor, user);
    return form.ask(
        TEMPLATE,
        AgencyForm.class,
        said.map(forms::answersOf).orElseGet(Answers::none),
        facts(actor, user, List.of()));
  }

  @PostMapping
  Object take(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    UserId user = UserId.parse(id);
    staffing.stay(actor, user);
    List<List<String>> against = new ArrayList<>(List.of(List.of()));
    return form.submit(
        TEMPLATE,
        AgencyForm.class,
        posted,
        () -> facts(actor, user, against.getFirst()),
        said -> {
          against.set(0, staffing.takeIn(actor, user, said));
          if (!against.getFirst().isEmpty()) {
            throw new FormPages.NotSo("why", "workforce.against.why");
          }
          next.addFlashAttribute(Pages.FLASH, "workforce.agency.done");
          return "/workforce";
        });
  }

  private Map<String, ?> facts(Actor actor, UserId user, List<String> against) {
    return Map.of("name", accounts.nameOf(actor, user), "against", against);
  }
}
