package org.openmash.notification.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Id;
import org.openmash.notification.Mailbox;
import org.openmash.page.Pages;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everybody's mail in one place; without the demo profile this page does not exist. */
@Controller
@Profile("demo")
@Guarded(Policy.ANYONE)
class MailboxPage {

  private final Mailbox mailbox;
  private final Pages pages;

  MailboxPage(Mailbox mailbox, Pages pages) {
    this.mailbox = mailbox;
    this.pages = pages;
  }

  @GetMapping("/mailbox")
  ModelAndView list() {
    return pages.show("notification/web/mailbox", Map.of("mails", mailbox.newest()));
  }

  @GetMapping("/mailbox/{id}")
  ModelAndView open(@PathVariable String id) {
    return pages.show("notification/web/mail", Map.of("mail", mailbox.open(Id.parse(id))));
  }
}
