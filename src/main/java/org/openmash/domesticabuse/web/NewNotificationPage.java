package org.openmash.domesticabuse.web;

import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agency;
import org.openmash.domesticabuse.NotificationPages;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.Receiving;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One notification, typed in by the police or by the hub on their behalf. */
@Controller
@Guarded(Policy.PARTNER_OR_HUB)
@RequestMapping("/domesticabuse/new")
class NewNotificationPage {

  private static final String TEMPLATE = "domesticabuse/web/new";
  private final PoliceNotifications notifications;
  private final NotificationPages forms;

  NewNotificationPage(PoliceNotifications notifications, NotificationPages forms) {
    this.notifications = notifications;
    this.forms = forms;
  }

  @GetMapping
  ModelAndView ask(Actor actor) {
    return forms.ask(TEMPLATE, facts(actor, ""));
  }

  @PostMapping
  Object take(
      Actor actor,
      @RequestParam MultiValueMap<String, String> posted,
      @RequestParam(defaultValue = "") String force,
      RedirectAttributes next) {
    Map<String, ?> facts = facts(actor, force);
    NotificationPages.Typed typed = forms.read(posted);
    if (typed.reshaped()) {
      return forms.again(TEMPLATE, typed, facts);
    }
    return switch (notifications.receive(actor, force(actor, force), typed.submitted())) {
      case Receiving.Incomplete wrong -> forms.wrong(TEMPLATE, typed, wrong, facts);
      case Receiving.Taken taken -> {
        next.addFlashAttribute(
            Pages.FLASH, taken.fresh() ? "domesticabuse.taken" : "domesticabuse.known");
        yield "redirect:/domesticabuse/" + taken.id();
      }
    };
  }

  private AgencyId force(Actor actor, String typed) {
    List<Agency> forces = forces(actor);
    return forces.size() == 1 ? forces.getFirst().id() : AgencyId.parse(typed);
  }

  private List<Agency> forces(Actor actor) {
    List<Agency> forces = notifications.forces(actor);
    if (forces.isEmpty()) {
      throw new UnknownId();
    }
    return forces;
  }

  private Map<String, ?> facts(Actor actor, String force) {
    return Map.of("forces", forces(actor), "force", force);
  }
}
