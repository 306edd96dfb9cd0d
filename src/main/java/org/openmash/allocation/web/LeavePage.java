package org.openmash.allocation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.CaseLine;
import org.openmash.allocation.Caseloads;
import org.openmash.allocation.Cases;
import org.openmash.allocation.LeaveForm;
import org.openmash.allocation.Load;
import org.openmash.allocation.NotPossible;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody leaves: each of their children is given to somebody on one page, in one step. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/workers/{id}/leaving")
class LeavePage {

  private static final String TEMPLATE = "allocation/web/leave";
  private static final String NEXT = "next-";

  private final Caseloads caseloads;
  private final Cases cases;
  private final FormPages form;

  LeavePage(Caseloads caseloads, Cases cases, FormPages form) {
    this.caseloads = caseloads;
    this.cases = cases;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return form.ask(
        TEMPLATE, LeaveForm.class, Answers.none(), facts(actor, UserId.parse(id), Map.of()));
  }

  @PostMapping
  Object save(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes to) {
    UserId user = UserId.parse(id);
    Map<String, UserId> next = next(posted);
    return form.submit(
        TEMPLATE,
        LeaveForm.class,
        posted,
        () -> facts(actor, user, next),
        said -> {
          try {
            int left = caseloads.leave(actor, user, said, next);
            to.addFlashAttribute(Pages.FLASH, "allocation.leave.done");
            to.addFlashAttribute(Pages.FLASH_ARGUMENTS, new Object[] {left});
            return "/caseloads";
          } catch (NotPossible refused) {
            throw new FormPages.NotSo("above", refused.key());
          }
        });
  }

  private static Map<String, UserId> next(MultiValueMap<String, String> posted) {
    Map<String, UserId> next = new HashMap<>();
    posted
        .toSingleValueMap()
        .forEach((name, value) -> {
          if (name.startsWith(NEXT) && !value.isEmpty()) {
            next.put(name.substring(NEXT.length()), UserId.parse(value));
          }
        });
    return next;
  }

  private Map<String, ?> facts(Actor actor, UserId user, Map<String, UserId> next) {
    Load load = caseloads.of(actor, user);
    List<CaseLine> lines = cases.of(actor, user);
    List<Load> others =
        caseloads.all(actor).stream()
            .filter(each -> !each.worker().user().equals(user) && each.limit() > 0)
            .toList();
    return Map.of("load", load, "lines", lines, "others", others, "next", next);
  }
}
