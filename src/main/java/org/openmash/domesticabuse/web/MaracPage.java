package org.openmash.domesticabuse.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.domesticabuse.Marac;
import org.openmash.domesticabuse.Maracs;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
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

/** When the conference meets, what was agreed there, and that it was done. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/domesticabuse/{id}/marac")
class MaracPage {

  private static final String TEMPLATE = "domesticabuse/web/form";
  private final Maracs maracs;
  private final FormPages form;

  MaracPage(Maracs maracs, FormPages form) {
    this.maracs = maracs;
    this.form = form;
  }

  @GetMapping
  ModelAndView when(Actor actor, @PathVariable String id) {
    maracs.of(actor, NotificationId.parse(id));
    return form.ask(
        TEMPLATE, Marac.Meeting.class, Answers.none(), facts(id, "marac", "domesticabuse.marac"));
  }

  @PostMapping
  Object arrange(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    maracs.of(actor, NotificationId.parse(id));
    return form.submit(
        TEMPLATE,
        Marac.Meeting.class,
        posted,
        () -> facts(id, "marac", "domesticabuse.marac"),
        given -> {
          maracs.arrange(actor, NotificationId.parse(id), given);
          return kept(next, id, "domesticabuse.marac.kept");
        });
  }

  @GetMapping("/action")
  ModelAndView what(Actor actor, @PathVariable String id) {
    maracs.of(actor, NotificationId.parse(id));
    return form.ask(
        TEMPLATE,
        Marac.NewAction.class,
        Answers.none(),
        facts(id, "marac/action", "domesticabuse.action"));
  }

  @PostMapping("/action")
  Object agree(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    maracs.of(actor, NotificationId.parse(id));
    return form.submit(
        TEMPLATE,
        Marac.NewAction.class,
        posted,
        () -> facts(id, "marac/action", "domesticabuse.action"),
        given -> {
          maracs.agree(actor, NotificationId.parse(id), given);
          return kept(next, id, "domesticabuse.marac.agreed");
        });
  }

  @PostMapping("/done/{action}")
  String done(
      Actor actor, @PathVariable String id, @PathVariable String action, RedirectAttributes next) {
    maracs.done(actor, NotificationId.parse(id), Marac.ActionId.parse(action));
    return "redirect:" + kept(next, id, "domesticabuse.marac.done");
  }

  static Map<String, ?> facts(String id, String action, String words) {
    NotificationId notification = NotificationId.parse(id);
    return Map.of(
        "back",
        "/domesticabuse/" + notification,
        "action",
        "/domesticabuse/" + notification + "/" + action,
        "words",
        words);
  }

  private static String kept(RedirectAttributes next, String id, String what) {
    next.addFlashAttribute(Pages.FLASH, what);
    return "/domesticabuse/" + NotificationId.parse(id) + "#marac";
  }
}
