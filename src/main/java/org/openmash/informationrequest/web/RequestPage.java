package org.openmash.informationrequest.web;

import java.time.Clock;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.document.Documents;
import org.openmash.informationrequest.AlreadySo;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.OnwardUse;
import org.openmash.informationrequest.RequestId;
import org.openmash.informationrequest.RequestView;
import org.openmash.informationrequest.Responses;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One request: for the agency what is asked and its ways to answer, for the hub what was said.
 * Behind the link of the mail nothing of a family stands until somebody proved that they work
 * there.
 */
@Controller
@RequestMapping("/information-requests/{id}")
class RequestPage {

  private final Responses responses;
  private final OnwardUse onward;
  private final Documents documents;
  private final Pages pages;
  private final Clock clock;

  RequestPage(
      Responses responses, OnwardUse onward, Documents documents, Pages pages, Clock clock) {
    this.responses = responses;
    this.onward = onward;
    this.documents = documents;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Guarded(Policy.ANYONE)
  ModelAndView show(Actor actor, @PathVariable String id) {
    RequestId request = RequestId.parse(id);
    boolean stranger = actor.isAnonymous() || actor.hasAny(Role.GUEST, Role.VISITOR);
    if (stranger && !responses.mayRead(actor, request)) {
      return pages.show(
          "informationrequest/web/cover",
          Map.of("cover", responses.cover(actor, request), "reader", actor.name()));
    }
    RequestView view = responses.read(actor, request);
    return pages.show(
        "informationrequest/web/request",
        Map.of(
            "view",
            view,
            "documents",
            documents.list(actor, Subject.of(InformationRequests.KIND, request)),
            "onward",
            onward.of(actor, request),
            "now",
            clock.instant()));
  }

  /** One press, for whoever knows nothing. */
  @PostMapping("/nothing-known")
  @Guarded(Policy.REFERRING)
  String nothingKnown(Actor actor, @PathVariable String id, RedirectAttributes next) {
    RequestId request = RequestId.parse(id);
    try {
      responses.nothingKnown(actor, request);
      next.addFlashAttribute(Pages.FLASH, "informationrequest.page.thanks");
    } catch (AlreadySo e) {
      next.addFlashAttribute(Pages.FLASH, "informationrequest.page.already");
    }
    return "redirect:/information-requests/" + request;
  }
}
