package org.openmash.supervision.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Account;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.supervision.ArrangeForm;
import org.openmash.supervision.NotPossibleNow;
import org.openmash.supervision.Supervision;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says who supervises somebody of one's agency, and how often. */
@Controller
@Guarded(Policy.LEADS_SUPERVISION)
@RequestMapping("/supervision/new")
class ArrangePage {

  private static final String TEMPLATE = "supervision/web/arrange";

  private final Supervision supervision;
  private final FormPages form;

  ArrangePage(Supervision supervision, FormPages form) {
    this.supervision = supervision;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String user) {
    supervision.toArrange(actor);
    return form.ask(TEMPLATE, ArrangeForm.class, Answers.none(), facts(actor, user, "", ""));
  }

  @PostMapping
  Object take(
      Actor actor,
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String supervisor,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    supervision.toArrange(actor);
    String[] wrong = {supervisor.isEmpty() ? "supervision.refused.supervisor" : ""};
    return form.submit(
        TEMPLATE,
        ArrangeForm.class,
        posted,
        () -> facts(actor, user, supervisor, wrong[0]),
        said -> {
          if (!wrong[0].isEmpty()) {
            throw new FormPages.NotSo("supervisor", wrong[0]);
          }
          try {
            supervision.begin(actor, parsed(user), UserId.parse(supervisor), said);
          } catch (NotPossibleNow refused) {
            boolean name = "supervision.refused.name".equals(refused.key());
            wrong[0] = name ? "" : refused.key();
            throw new FormPages.NotSo(name ? "name" : "supervisor", refused.key());
          }
          next.addFlashAttribute(Pages.FLASH, "supervision.arrange.done");
          return "/supervision/people";
        });
  }

  private static @Nullable UserId parsed(String user) {
    return user.isEmpty() ? null : UserId.parse(user);
  }

  private Map<String, ?> facts(Actor actor, String user, String supervisor, String wrong) {
    List<Account> all = supervision.colleagues(actor);
    return Map.of("all", all, "user", user, "supervisor", supervisor, "wrong", wrong);
  }
}
