package org.openmash.informationrequest.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.informationrequest.AlreadySo;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.RequestId;
import org.openmash.informationrequest.WithdrawForm;
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

/** The hub takes a request back, or grants more time for it. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/information-requests/{id}")
class FollowPage {

  private final InformationRequests requests;
  private final Sheet sheet;

  FollowPage(InformationRequests requests, Sheet sheet) {
    this.requests = requests;
    this.sheet = sheet;
  }

  @GetMapping("/withdraw")
  ModelAndView look(Actor actor, @PathVariable String id) {
    return sheet.show(head(actor, id), null);
  }

  @PostMapping("/withdraw")
  Object withdraw(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    RequestId request = RequestId.parse(id);
    return sheet.submit(
        head(actor, id),
        posted,
        form -> {
          try {
            requests.withdraw(actor, request, form);
            next.addFlashAttribute(Pages.FLASH, "informationrequest.withdraw.done");
          } catch (AlreadySo e) {
            next.addFlashAttribute(Pages.FLASH, "informationrequest.page.already");
          }
          return "/information-requests/" + request;
        });
  }

  @PostMapping("/time")
  String time(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean granted,
      RedirectAttributes next) {
    RequestId request = RequestId.parse(id);
    try {
      requests.moreTime(actor, request, granted);
      next.addFlashAttribute(
          Pages.FLASH,
          granted ? "informationrequest.time.granted" : "informationrequest.time.refused");
    } catch (AlreadySo e) {
      next.addFlashAttribute(Pages.FLASH, "informationrequest.page.already");
    }
    return "redirect:/information-requests/" + request;
  }

  private Sheet.Head<WithdrawForm> head(Actor actor, String id) {
    RequestId request = RequestId.parse(id);
    requests.toWithdraw(actor, request);
    return new Sheet.Head<>(
        WithdrawForm.class,
        "informationrequest.withdraw.title",
        "/information-requests/" + request);
  }
}
