package org.openmash.disclosure.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.disclosure.Disclosure;
import org.openmash.disclosure.Disclosures;
import org.openmash.kernel.Actor;
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

  private static final int SIZE = 50;

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
    int page = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1;
    List<Disclosure> found = disclosures.concerningMine(actor, (page - 1) * SIZE, SIZE + 1);
    return pages.show(
        "disclosure/web/ours",
        Map.of(
            "log",
            lines.plain(actor, found.stream().limit(SIZE).toList()),
            "page",
            page,
            "more",
            found.size() > SIZE));
  }

  @GetMapping("/disclosures/ours.csv")
  ResponseEntity<byte[]> download(Actor actor, Locale locale) {
    return file.of(lines.plain(actor, disclosures.concerningMine(actor, 0, LogFile.MOST)), locale);
  }
}
