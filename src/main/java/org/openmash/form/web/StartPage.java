package org.openmash.form.web;

import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Drafts;
import org.openmash.form.Journey;
import org.openmash.form.Journeys;
import org.openmash.form.Unfinished;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Before you start; and what of yours is waiting to be gone on with. */
@Controller
@Guarded(Policy.WRITER)
class StartPage {

  private final Journeys journeys;
  private final Drafts drafts;
  private final Ways ways;
  private final Pages pages;

  StartPage(Journeys journeys, Drafts drafts, Ways ways, Pages pages) {
    this.journeys = journeys;
    this.drafts = drafts;
    this.ways = ways;
    this.pages = pages;
  }

  @GetMapping("/{journey}/new")
  ModelAndView show(Actor actor, @PathVariable("journey") String word) {
    Journey journey = journeys.open(actor, word);
    List<Unfinished> mine =
        drafts.mine(actor).stream().filter(draft -> draft.journey().equals(word)).toList();
    return pages.show("form/web/start", Map.of("journey", journey, "unfinished", mine));
  }

  @PostMapping("/{journey}/new")
  ModelAndView start(Actor actor, @PathVariable("journey") String word) {
    DraftId id = drafts.start(actor, word);
    return Ways.to("/" + word + "/new/" + id);
  }

  @GetMapping("/{journey}/new/{draft}/discard")
  ModelAndView ask(
      Actor actor, @PathVariable("journey") String word, @PathVariable("draft") String id) {
    return pages.show("form/web/discard", Map.of("way", ways.open(actor, word, id)));
  }

  @PostMapping("/{journey}/new/{draft}/discard")
  ModelAndView discard(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      RedirectAttributes flashes) {
    Way way = ways.open(actor, word, id);
    drafts.discard(actor, way.draft().id());
    flashes.addFlashAttribute(Pages.FLASH, "journey.discarded");
    return Ways.to(way.start());
  }
}
