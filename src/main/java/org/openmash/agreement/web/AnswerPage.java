package org.openmash.agreement.web;

import java.util.Locale;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agreement.AcceptForm;
import org.openmash.agreement.Acceptances;
import org.openmash.agreement.DeclineForm;
import org.openmash.agreement.NotTheirs;
import org.openmash.agreement.OfferId;
import org.openmash.agreement.Overtaken;
import org.openmash.form.Sheet;
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

/** Accepts an agreement for an agency, or says why not; upon the text that was read. */
@Controller
@Guarded(Policy.KNOWN)
@RequestMapping("/agreement-offers/{id}")
class AnswerPage {

  private final Acceptances offers;
  private final Sheet sheet;

  AnswerPage(Acceptances offers, Sheet sheet) {
    this.offers = offers;
    this.sheet = sheet;
  }

  @GetMapping("/accept")
  ModelAndView accept(Actor actor, @PathVariable String id, Locale locale) {
    return sheet.show(accepting(offer(actor, id), locale), null);
  }

  @PostMapping("/accept")
  Object accept(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next,
      Locale locale) {
    OfferId offer = offer(actor, id);
    return sheet.submit(
        AcceptForm.class,
        accepting(offer, locale),
        posted,
        form ->
            answered(
                "agreement.accept.done",
                offer,
                next,
                () -> offers.accept(actor, offer, form, version)));
  }

  @GetMapping("/decline")
  ModelAndView decline(Actor actor, @PathVariable String id, Locale locale) {
    return sheet.show(declining(offer(actor, id), locale), null);
  }

  @PostMapping("/decline")
  Object decline(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next,
      Locale locale) {
    OfferId offer = offer(actor, id);
    return sheet.submit(
        DeclineForm.class,
        declining(offer, locale),
        posted,
        form ->
            answered(
                "agreement.decline.done",
                offer,
                next,
                () -> offers.decline(actor, offer, form, version)));
  }

  private OfferId offer(Actor actor, String id) {
    return offers.read(actor, OfferId.parse(id)).offer().id();
  }

  private static String answered(
      String done, OfferId offer, RedirectAttributes next, Runnable answer) {
    try {
      answer.run();
    } catch (Overtaken e) {
      throw new Sheet.NotSo("name", "agreement.accept.overtaken");
    } catch (NotTheirs e) {
      throw new Sheet.NotSo("name", "agreement.accept.not-theirs");
    }
    next.addFlashAttribute(Pages.FLASH, done);
    return "/agreement-offers/" + offer;
  }

  private static Sheet.Head accepting(OfferId offer, Locale locale) {
    return new Sheet.Head(
        AcceptForm.class, "agreement.accept.heading", "/agreement-offers/" + offer, locale);
  }

  private static Sheet.Head declining(OfferId offer, Locale locale) {
    return new Sheet.Head(
        DeclineForm.class, "agreement.decline.heading", "/agreement-offers/" + offer, locale);
  }
}
