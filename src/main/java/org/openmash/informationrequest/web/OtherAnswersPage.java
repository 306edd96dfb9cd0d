package org.openmash.informationrequest.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.informationrequest.AlreadySo;
import org.openmash.informationrequest.CallForm;
import org.openmash.informationrequest.DeclineForm;
import org.openmash.informationrequest.MoreTimeForm;
import org.openmash.informationrequest.RequestId;
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

/** An agency says why it does not answer, where to call, or how much longer it needs. */
@Controller
@Guarded(Policy.REFERRING)
@RequestMapping("/information-requests/{id}")
class OtherAnswersPage {

  private final Responses responses;
  private final Sheet sheet;

  OtherAnswersPage(Responses responses, Sheet sheet) {
    this.responses = responses;
    this.sheet = sheet;
  }

  /** How an agency answers without information: with which form, and what is done with it. */
  private record Way<F extends Record>(Class<F> form, String title, Answering<F> answering) {}

  private interface Answering<F> {
    void answer(Actor actor, RequestId request, F form);
  }

  @GetMapping("/decline")
  ModelAndView decline(Actor actor, @PathVariable String id) {
    return ask(actor, id, declining());
  }

  @PostMapping("/decline")
  Object decline(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return answer(actor, id, declining(), posted, next);
  }

  @GetMapping("/call")
  ModelAndView call(Actor actor, @PathVariable String id) {
    return ask(actor, id, calling());
  }

  @PostMapping("/call")
  Object call(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return answer(actor, id, calling(), posted, next);
  }

  @GetMapping("/more-time")
  ModelAndView moreTime(Actor actor, @PathVariable String id) {
    return ask(actor, id, waiting());
  }

  @PostMapping("/more-time")
  Object moreTime(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return answer(actor, id, waiting(), posted, next);
  }

  private Way<DeclineForm> declining() {
    return new Way<>(DeclineForm.class, "informationrequest.decline.title", responses::decline);
  }

  private Way<CallForm> calling() {
    return new Way<>(CallForm.class, "informationrequest.call.title", responses::callMe);
  }

  private Way<MoreTimeForm> waiting() {
    return new Way<>(
        MoreTimeForm.class, "informationrequest.more-time.title", responses::askForTime);
  }

  private ModelAndView ask(Actor actor, String id, Way<?> way) {
    return sheet.show(head(request(actor, id), way), null);
  }

  private <F extends Record> Object answer(
      Actor actor,
      String id,
      Way<F> way,
      MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    RequestId request = request(actor, id);
    return sheet.submit(
        head(request, way),
        posted,
        form -> {
          try {
            way.answering().answer(actor, request, form);
            next.addFlashAttribute(Pages.FLASH, "informationrequest.page.thanks");
          } catch (AlreadySo e) {
            next.addFlashAttribute(Pages.FLASH, "informationrequest.page.already");
          }
          return "/information-requests/" + request;
        });
  }

  private RequestId request(Actor actor, String id) {
    return responses.toAnswer(actor, RequestId.parse(id)).request().id();
  }

  private static <F extends Record> Sheet.Head<F> head(RequestId request, Way<F> way) {
    return new Sheet.Head<>(way.form(), way.title(), "/information-requests/" + request);
  }
}
