package org.openmash.informationrequest.web;

import java.util.Locale;
import java.util.function.BiConsumer;
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

  @GetMapping("/decline")
  ModelAndView decline(Actor actor, @PathVariable String id, Locale locale) {
    return sheet.show(head(actor, id, DeclineForm.class, locale), null);
  }

  @PostMapping("/decline")
  Object decline(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next,
      Locale locale) {
    return submit(
        DeclineForm.class,
        head(actor, id, DeclineForm.class, locale),
        posted,
        next,
        (request, form) -> responses.decline(actor, request, form),
        RequestId.parse(id));
  }

  @GetMapping("/call")
  ModelAndView call(Actor actor, @PathVariable String id, Locale locale) {
    return sheet.show(head(actor, id, CallForm.class, locale), null);
  }

  @PostMapping("/call")
  Object call(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next,
      Locale locale) {
    return submit(
        CallForm.class,
        head(actor, id, CallForm.class, locale),
        posted,
        next,
        (request, form) -> responses.callMe(actor, request, form),
        RequestId.parse(id));
  }

  @GetMapping("/more-time")
  ModelAndView moreTime(Actor actor, @PathVariable String id, Locale locale) {
    return sheet.show(head(actor, id, MoreTimeForm.class, locale), null);
  }

  @PostMapping("/more-time")
  Object moreTime(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next,
      Locale locale) {
    return submit(
        MoreTimeForm.class,
        head(actor, id, MoreTimeForm.class, locale),
        posted,
        next,
        (request, form) -> responses.askForTime(actor, request, form),
        RequestId.parse(id));
  }

  private <R extends Record> Object submit(
      Class<R> record,
      Sheet.Head head,
      MultiValueMap<String, String> posted,
      RedirectAttributes next,
      BiConsumer<RequestId, R> saying,
      RequestId request) {
    return sheet.submit(
        record,
        head,
        posted,
        form -> {
          try {
            saying.accept(request, form);
            next.addFlashAttribute(Pages.FLASH, "informationrequest.page.thanks");
          } catch (AlreadySo e) {
            next.addFlashAttribute(Pages.FLASH, "informationrequest.page.already");
          }
          return "/information-requests/" + request;
        });
  }

  private Sheet.Head head(Actor actor, String id, Class<? extends Record> form, Locale locale) {
    RequestId request = responses.toAnswer(actor, RequestId.parse(id)).request().id();
    String title =
        form == DeclineForm.class
            ? "informationrequest.decline.title"
            : form == CallForm.class
                ? "informationrequest.call.title"
                : "informationrequest.more-time.title";
    return new Sheet.Head(form, title, "/information-requests/" + request, locale);
  }
}
