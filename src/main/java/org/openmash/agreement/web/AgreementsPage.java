package org.openmash.agreement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agreement.Acceptances;
import org.openmash.agreement.AgreementId;
import org.openmash.agreement.Agreements;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agreements of the area, and who has accepted each; for an agency, what was put to it. */
@Controller
class AgreementsPage {

  private final Agreements agreements;
  private final Acceptances offers;
  private final Pages pages;
  private final Clock clock;

  AgreementsPage(Agreements agreements, Acceptances offers, Pages pages, Clock clock) {
    this.agreements = agreements;
    this.offers = offers;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/agreements")
  @Guarded(Policy.SIGNED_IN)
  ModelAndView list(Actor actor) {
    return actor.isHub()
        ? pages.show(
            "agreement/web/agreements",
            Map.of(
                "agreements",
                agreements.all(actor),
                "today",
                today(),
                "keeps",
                Policy.RUNS_THE_HUB.admits(actor)))
        : pages.show("agreement/web/my-agreements", Map.of("offers", offers.mine(actor)));
  }

  @GetMapping("/agreements/{id}")
  @Guarded(Policy.SIGNED_IN)
  ModelAndView one(Actor actor, @PathVariable String id) {
    AgreementId agreement = AgreementId.parse(id);
    return pages.show(
        "agreement/web/agreement",
        Map.of(
            "agreement",
            agreements.read(actor, agreement),
            "coverage",
            offers.coverage(actor, agreement),
            "today",
            today(),
            "keeps",
            Policy.RUNS_THE_HUB.admits(actor)));
  }

  @PostMapping("/agreements/{id}/ask")
  @Guarded(Policy.RUNS_THE_HUB)
  String ask(Actor actor, @PathVariable String id, RedirectAttributes next) {
    int asked = offers.ask(actor, AgreementId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "agreement.form.asked");
    next.addFlashAttribute(Pages.FLASH_ARGUMENTS, new Object[] {asked});
    return "redirect:/agreements/" + id;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
