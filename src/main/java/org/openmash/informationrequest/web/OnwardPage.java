package org.openmash.informationrequest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.Search;
import org.openmash.form.FormPages.NotSo;
import org.openmash.form.Sheet;
import org.openmash.informationrequest.AlreadySo;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.Onward;
import org.openmash.informationrequest.OnwardForm;
import org.openmash.informationrequest.OnwardId;
import org.openmash.informationrequest.OnwardReason;
import org.openmash.informationrequest.OnwardUse;
import org.openmash.informationrequest.PassageId;
import org.openmash.informationrequest.RequestId;
import org.openmash.informationrequest.RequestView;
import org.openmash.informationrequest.Responses;
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

/** The hub wishes to pass a passage on; the agency or a manager decides. */
@Controller
@RequestMapping("/information-requests/{id}")
class OnwardPage {

  private final OnwardUse onward;
  private final InformationRequests requests;
  private final Responses responses;
  private final Agencies agencies;
  private final Sheet sheet;

  OnwardPage(
      OnwardUse onward,
      InformationRequests requests,
      Responses responses,
      Agencies agencies,
      Sheet sheet) {
    this.onward = onward;
    this.requests = requests;
    this.responses = responses;
    this.agencies = agencies;
    this.sheet = sheet;
  }

  @GetMapping("/passages/{passage}")
  @Guarded(Policy.HUB)
  ModelAndView ask(Actor actor, @PathVariable String id) {
    requests.toWithdraw(actor, RequestId.parse(id));
    return sheet.show(asking(id), null);
  }

  @PostMapping("/passages/{passage}")
  @Guarded(Policy.HUB)
  Object ask(
      Actor actor,
      @PathVariable String id,
      @PathVariable String passage,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    RequestView view = responses.read(actor, RequestId.parse(id));
    return sheet.submit(
        asking(id),
        posted,
        form -> {
          Onward wish =
              onward.ask(actor, view, PassageId.parse(passage), receiver(actor, form), form.why());
          next.addFlashAttribute(
              Pages.FLASH,
              wish.isGranted()
                  ? "informationrequest.onward.free"
                  : "informationrequest.onward.asked");
          return "/information-requests/" + id;
        });
  }

  private @Nullable Agency receiver(Actor actor, OnwardForm form) {
    String name = form.agency();
    if (form.whom() == OnwardForm.Whom.FAMILY || name == null) {
      return null;
    }
    List<Agency> found =
        agencies.search(actor, Search.named(name)).stream()
            .filter(agency -> agency.name().equalsIgnoreCase(name.strip()))
            .toList();
    if (found.size() != 1) {
      throw new NotSo("agency", "informationrequest.onward.agency.unknown");
    }
    return found.getFirst();
  }

  @GetMapping("/onward/{onward}")
  @Guarded(Policy.ANSWERS_OR_MANAGES)
  ModelAndView decide(Actor actor, @PathVariable String id, @PathVariable("onward") String wish) {
    onward.toDecide(actor, responses.read(actor, RequestId.parse(id)), OnwardId.parse(wish));
    return sheet.show(deciding(id), null);
  }

  @PostMapping("/onward/{onward}")
  @Guarded(Policy.ANSWERS_OR_MANAGES)
  Object decide(
      Actor actor,
      @PathVariable String id,
      @PathVariable("onward") String wish,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    RequestView view = responses.read(actor, RequestId.parse(id));
    OnwardId asked = onward.toDecide(actor, view, OnwardId.parse(wish)).id();
    return sheet.submit(
        deciding(id),
        posted,
        form -> {
          try {
            onward.decide(actor, view, asked, form);
            next.addFlashAttribute(Pages.FLASH, "informationrequest.onward.decided");
          } catch (AlreadySo e) {
            next.addFlashAttribute(Pages.FLASH, "informationrequest.page.already");
          }
          return "/information-requests/" + id;
        });
  }

  private static Sheet.Head<OnwardForm> asking(String id) {
    return new Sheet.Head<>(
        OnwardForm.class,
        "informationrequest.onward.title",
        "/information-requests/" + RequestId.parse(id));
  }

  private static Sheet.Head<OnwardReason> deciding(String id) {
    return new Sheet.Head<>(
        OnwardReason.class,
        "informationrequest.onward-reason.title",
        "/information-requests/" + RequestId.parse(id));
  }
}
