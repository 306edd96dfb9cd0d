package org.openmash.agreement.web;

import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agreement.AcceptForm;
import org.openmash.agreement.Acceptances;
import org.openmash.agreement.DeclineForm;
import org.openmash.agreement.NotTheirs;
import org.openmash.agreement.OfferId;
import org.openmash.agreement.Overtaken;
import org.openmash.form.FormPages.NotSo;
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

  /** How an agency answers: with which form, and what is done with it. */
  private record Way<F extends Record>(
      Class<F> form, String heading, String done, Answering<F> answering) {}

  private interface Answering<F> {
    void answer(Actor actor, OfferId offer, F form, int version);
  }

  @GetMapping("/accept")
  ModelAndView accept(Actor actor, @PathVariable String id) {
    return ask(actor, id, accepting());
  }

  @PostMapping("/accept")
  Object accept(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return answer(actor, id, accepting(), posted, next);
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

  private Way<AcceptForm> accepting() {
    return new Way<>(
        AcceptForm.class, "agreement.accept.heading", "agreement.accept.done", offers::accept);
  }

  private Way<DeclineForm> declining() {
    return new Way<>(
        DeclineForm.class, "agreement.decline.heading", "agreement.decline.done", offers::decline);
  }

  private ModelAndView ask(Actor actor, String id, Way<?> way) {
    return sheet.show(head(offer(actor, id), way), null);
  }

  private <F extends Record> Object answer(
      Actor actor,
      String id,
      Way<F> way,
      MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    OfferId offer = offer(actor, id);
    int version = version(posted.getFirst("version"));
    return sheet.submit(
        head(offer, way),
        posted,
        form -> {
          try {
            way.answering().answer(actor, offer, form, version);
          } catch (Overtaken e) {
            throw new NotSo("name", "agreement.accept.overtaken");
          } catch (NotTheirs e) {
            throw new NotSo("name", "agreement.accept.not-theirs");
          }
          next.addFlashAttribute(Pages.FLASH, way.done());
          return "/agreement-offers/" + offer;
        });
  }

  /** The text that was read; none of them where the address was cut short. */
  private static int version(@Nullable String typed) {
    return typed != null && typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 0;
  }

  private OfferId offer(Actor actor, String id) {
    return offers.read(actor, OfferId.parse(id)).offer().id();
  }

  private static <F extends Record> Sheet.Head<F> head(OfferId offer, Way<F> way) {
    return new Sheet.Head<>(way.form(), way.heading(), "/agreement-offers/" + offer);
  }
}
