package org.openmash.domesticabuse.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.Support;
import org.openmash.domesticabuse.Supports;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The next step of support or of a programme, and how long people wait for each. */
@Controller
@Guarded(Policy.PARTNER_OR_HUB)
class SupportPage {

  private static final String TEMPLATE = "domesticabuse/web/form";
  private final Supports supports;
  private final PoliceNotifications notifications;
  private final FormPages form;
  private final Pages pages;

  SupportPage(Supports supports, PoliceNotifications notifications, FormPages form, Pages pages) {
    this.supports = supports;
    this.notifications = notifications;
    this.form = form;
    this.pages = pages;
  }

  @GetMapping("/domesticabuse/waiting")
  @Guarded(Policy.PARTNER_OR_HUB_READING)
  ModelAndView waiting(Actor actor) {
    if (!notifications.mayList(actor)) {
      throw new UnknownId();
    }
    return pages.show("domesticabuse/web/waiting", Map.of("waits", supports.waits(actor)));
  }

  @GetMapping("/domesticabuse/{id}/support")
  ModelAndView ask(Actor actor, @PathVariable String id) {
    supports.toRecord(actor, NotificationId.parse(id));
    return form.ask(
        TEMPLATE,
        Support.NewStep.class,
        Answers.none(),
        MaracPage.facts(id, "support", "domesticabuse.support"));
  }

  @PostMapping("/domesticabuse/{id}/support")
  Object record(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    supports.toRecord(actor, NotificationId.parse(id));
    return form.submit(
        TEMPLATE,
        Support.NewStep.class,
        posted,
        () -> MaracPage.facts(id, "support", "domesticabuse.support"),
        given -> {
          supports.record(actor, NotificationId.parse(id), given);
          next.addFlashAttribute(Pages.FLASH, "domesticabuse.support.kept");
          return "/domesticabuse/" + NotificationId.parse(id) + "#support";
        });
  }
}
