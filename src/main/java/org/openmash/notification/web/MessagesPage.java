package org.openmash.notification.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.notification.MessageDesk;
import org.openmash.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Messages that did not arrive, and what to do about each. */
@Controller
@RequestMapping("/messages")
@Guarded(Policy.RUNS_THE_HUB)
class MessagesPage {

  private static final int LONGEST_REASON = 500;

  private final MessageDesk desk;
  private final Pages pages;

  MessagesPage(MessageDesk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return pages.show(
        "notification/web/messages",
        Map.of(
            "messages", desk.undelivered(actor),
            "waiting", desk.waitingForAServer(actor)));
  }

  @GetMapping("/{id}")
  ModelAndView open(Actor actor, @PathVariable String id) {
    return show(HttpStatus.OK, actor, Id.parse(id), null, "");
  }

  @PostMapping("/{id}/again")
  ModelAndView tryAgain(Actor actor, @PathVariable String id, RedirectAttributes flash) {
    desk.tryAgain(actor, Id.parse(id));
    return done(flash, "notification.messages.again.done");
  }

  @PostMapping("/{id}/handled")
  ModelAndView handled(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String because,
      RedirectAttributes flash) {
    if (because.isBlank()) {
      return show(HttpStatus.BAD_REQUEST, actor, Id.parse(id), "missing", because);
    }
    if (because.length() > LONGEST_REASON) {
      return show(HttpStatus.BAD_REQUEST, actor, Id.parse(id), "long", because);
    }
    desk.handledOtherwise(actor, Id.parse(id), because);
    return done(flash, "notification.messages.handled.done");
  }

  private ModelAndView show(
      HttpStatus status, Actor actor, UUID id, @Nullable String problem, String because) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("message", desk.open(actor, id));
    facts.put("problem", problem);
    facts.put("because", because);
    return pages.show(status, "notification/web/message", facts);
  }

  private static ModelAndView done(RedirectAttributes flash, String key) {
    flash.addFlashAttribute(Pages.FLASH, key);
    return new ModelAndView(new RedirectView("/messages"));
  }
}
