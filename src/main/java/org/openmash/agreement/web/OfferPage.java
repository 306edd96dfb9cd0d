package org.openmash.agreement.web;

import java.util.Locale;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agreement.Acceptances;
import org.openmash.agreement.OfferId;
import org.openmash.agreement.Offered;
import org.openmash.kernel.Actor;
import org.openmash.page.Download;
import org.openmash.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What an agreement means, behind the link of a mail; and, once accepted, a copy on paper. */
@Controller
@RequestMapping("/agreement-offers/{id}")
class OfferPage {

  private final Acceptances offers;
  private final SignedCopy copy;
  private final Pages pages;

  OfferPage(Acceptances offers, SignedCopy copy, Pages pages) {
    this.offers = offers;
    this.copy = copy;
    this.pages = pages;
  }

  @GetMapping
  @Guarded(Policy.ANYONE)
  ModelAndView read(Actor actor, @PathVariable String id) {
    Offered offered = offers.read(actor, OfferId.parse(id));
    return pages.show(
        "agreement/web/offer",
        Map.of(
            "offered",
            offered,
            "known",
            Policy.KNOWN.admits(actor),
            "reader",
            actor.name(),
            "sees",
            offered.mayAnswer() || actor.isHub()));
  }

  @GetMapping("/pdf")
  @Guarded(Policy.KNOWN)
  ResponseEntity<byte[]> print(Actor actor, @PathVariable String id, Locale locale) {
    Offered offered = offers.signed(actor, OfferId.parse(id));
    String name = offered.agreement().reference().value() + ".pdf";
    return Download.pdf(name, copy.of(actor, offered, locale));
  }
}
