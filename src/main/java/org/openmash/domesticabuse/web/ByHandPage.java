package org.openmash.domesticabuse.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.domesticabuse.Encompass;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.PoliceNotifications.SameHousehold;
import org.openmash.domesticabuse.PoliceNotifications.Told;
import org.openmash.domesticabuse.TellingId;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.FormPages.NotSo;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Id;
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

/** What the program cannot know and a person puts right: the household, and who is told. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/domesticabuse/{id}")
class ByHandPage {

  private static final String TEMPLATE = "domesticabuse/web/form";
  private final PoliceNotifications notifications;
  private final Encompass encompass;
  private final FormPages form;

  ByHandPage(PoliceNotifications notifications, Encompass encompass, FormPages form) {
    this.notifications = notifications;
    this.encompass = encompass;
    this.form = form;
  }

  @GetMapping("/household")
  ModelAndView household(Actor actor, @PathVariable String id) {
    return form.ask(
        TEMPLATE, SameHousehold.class, Answers.none(), facts(actor, id, "household", "household"));
  }

  @PostMapping("/household")
  Object join(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        TEMPLATE,
        SameHousehold.class,
        posted,
        () -> facts(actor, id, "household", "household"),
        given -> {
          if (!notifications.join(actor, NotificationId.parse(id), given.other())) {
            throw new NotSo("other", "domesticabuse.household.none");
          }
          return done(next, id, "domesticabuse.household.joined");
        });
  }

  @PostMapping("/household/separate")
  String separate(Actor actor, @PathVariable String id, RedirectAttributes next) {
    notifications.separate(actor, NotificationId.parse(id));
    return "redirect:" + done(next, id, "domesticabuse.household.separated");
  }

  @GetMapping("/tell/{child}")
  ModelAndView whom(Actor actor, @PathVariable String id, @PathVariable String child) {
    return form.ask(
        TEMPLATE, Told.class, Answers.none(), facts(actor, id, "tell/" + Id.parse(child), "tell"));
  }

  @PostMapping("/tell/{child}")
  Object tell(
      Actor actor,
      @PathVariable String id,
      @PathVariable String child,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        TEMPLATE,
        Told.class,
        posted,
        () -> facts(actor, id, "tell/" + Id.parse(child), "tell"),
        given -> {
          notifications.tell(
              actor,
              NotificationId.parse(id),
              Id.parse(child),
              AgencyId.parse(given.agency().value()));
          return done(next, id, "domesticabuse.told.done");
        });
  }

  @PostMapping("/telephone/{telling}")
  String telephone(
      Actor actor, @PathVariable String id, @PathVariable String telling, RedirectAttributes next) {
    encompass.toldByTelephone(actor, TellingId.parse(telling));
    return "redirect:" + done(next, id, "domesticabuse.told.done");
  }

  private Map<String, ?> facts(Actor actor, String id, String action, String words) {
    NotificationId notification = notifications.read(actor, NotificationId.parse(id)).line().id();
    return Map.of(
        "back",
        "/domesticabuse/" + notification,
        "action",
        "/domesticabuse/" + notification + "/" + action,
        "words",
        "domesticabuse." + words);
  }

  private static String done(RedirectAttributes next, String id, String what) {
    next.addFlashAttribute(Pages.FLASH, what);
    return "/domesticabuse/" + NotificationId.parse(id);
  }
}
