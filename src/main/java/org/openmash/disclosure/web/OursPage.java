package org.openmash.disclosure.web;

import java.util.Locale;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.disclosure.Disclosure;
import org.openmash.disclosure.Disclosures;
import org.openmash.kernel.Actor;
import org.openmash.page.Leaf;
import org.openmash.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an agency was given by the hub, and what of its own information was passed on. */
@Controller
@Guarded(Policy.SAFEGUARDING_LEAD)
class OursPage {

  private final Disclosures disclosures;
  private final Lines lines;
  private final LogFile file;
  private final Pages pages;

  OursPage(Disclosures disclosures, Lines lines, LogFile file, Pages pages) {
    this.disclosures = disclosures;
    this.lines = lines;
    this.file = file;
    this.pages = pages;
  }

  @GetMapping("/disclosures/ours")
  ModelAndView show(Actor actor, @RequestParam(name = "page", defaultValue = "1") String number) {
    Leaf<Disclosure> leaf =
        Leaf.of(number, (from, most) -> disclosures.concerningMine(actor, from, most));
    return pages.show(
        "disclosure/web/ours", Map.of("leaf", leaf.shown(some -> lines.plain(actor, some))));
  }

  @GetMapping("/disclosures/ours.csv")
  ResponseEntity<byte[]> download(Actor actor, Locale locale) {
    return file.of(lines.plain(actor, disclosures.concerningMine(actor, 0, LogFile.MOST)), locale);
  }
}
