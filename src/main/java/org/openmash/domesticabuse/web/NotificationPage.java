package org.openmash.domesticabuse.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.domesticabuse.Maracs;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.domesticabuse.NotificationView;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.Supports;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One notification; and on a page of its own, because each look is noted, the safe contact. */
@Controller
@Guarded(Policy.PARTNER_OR_HUB_READING)
class NotificationPage {

  private final PoliceNotifications notifications;
  private final Maracs maracs;
  private final Supports supports;
  private final AgencyNames names;
  private final Forms forms;
  private final Pages pages;

  NotificationPage(
      PoliceNotifications notifications,
      Maracs maracs,
      Supports supports,
      AgencyNames names,
      Forms forms,
      Pages pages) {
    this.maracs = maracs;
    this.supports = supports;
    this.notifications = notifications;
    this.names = names;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping("/domesticabuse/{id}")
  ModelAndView show(Actor actor, @PathVariable String id) {
    NotificationView view = notifications.read(actor, NotificationId.parse(id));
    return pages.show(
        "domesticabuse/web/notification",
        Map.of(
            "notification",
            view,
            "marac",
            maracs.of(actor, view.line().id()),
            "steps",
            supports.of(actor, view.line().id()),
            "mayRecord",
            supports.mayRecord(actor, view.line().id()),
            "names",
            names.of(actor, view),
            "forms",
            forms));
  }

  @GetMapping("/domesticabuse/{id}/safe-contact")
  @Guarded(Policy.PARTNER_OR_HUB)
  ModelAndView safeContact(Actor actor, @PathVariable String id) {
    NotificationId notification = NotificationId.parse(id);
    return pages.show(
        "domesticabuse/web/safe-contact",
        Map.of(
            "id",
            notification,
            "recorded",
            notifications.safeContact(actor, notification),
            "forms",
            forms));
  }
}
