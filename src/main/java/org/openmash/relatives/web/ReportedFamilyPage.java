package org.openmash.relatives.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.page.ErrorItem;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.openmash.relatives.Offer;
import org.openmash.relatives.ReportedFamilies;
import org.openmash.relatives.ReportedFamily;
import org.openmash.relatives.Taken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says who the grown-ups of a report are, and takes over what it says of the family by ticks. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/family")
class ReportedFamilyPage {

  private final ReportedFamilies families;
  private final Pages pages;

  ReportedFamilyPage(ReportedFamilies families, Pages pages) {
    this.families = families;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id) {
    return show(HttpStatus.OK, actor, ReferralId.parse(id), Taken.NOTHING, false);
  }

  @PostMapping({"/same", "/other", "/new", "/undo"})
  String say(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String person,
      HttpServletRequest asked,
      RedirectAttributes next) {
    ReferralId contact = ReferralId.parse(id);
    String said = Pages.lastWord(asked);
    switch (said) {
      case "same" -> families.same(actor, contact, place, PersonId.parse(person));
      case "other" -> families.other(actor, contact, place, PersonId.parse(person));
      case "new" -> families.asNew(actor, contact, place);
      default -> families.undo(actor, contact, place);
    }
    return back(contact, next, "relatives." + said + ".done");
  }

  @PostMapping("/take")
  Object take(
      Actor actor,
      @PathVariable String id,
      @RequestParam(name = "take", defaultValue = "") List<String> ticked,
      @RequestParam(defaultValue = "") List<String> sure,
      RedirectAttributes next) {
    ReferralId contact = ReferralId.parse(id);
    Set<String> keys = new HashSet<>(ticked);
    keys.remove("");
    if (keys.isEmpty()) {
      return show(HttpStatus.BAD_REQUEST, actor, contact, Taken.NOTHING, true);
    }
    Taken taken = families.take(actor, contact, keys, new HashSet<>(sure));
    return taken.whole()
        ? back(contact, next, "relatives.taken.done")
        : show(HttpStatus.CONFLICT, actor, contact, taken, false);
  }

  private ModelAndView show(
      HttpStatus status, Actor actor, ReferralId contact, Taken taken, boolean missing) {
    return pages.show(
        status,
        "relatives/web/family",
        Map.of("family", families.of(actor, contact), "taken", taken, "missing", missing));
  }

  /** What was not written, and why, each by the sentence it belongs to. */
  static List<ErrorItem> errors(Words words, ReportedFamily family, Taken taken) {
    List<ErrorItem> errors = new ArrayList<>();
    for (Offer offer : family.offers()) {
      String said = words.say("relatives.said." + offer.words(), offer.one(), offer.other());
      String refused = taken.refused().get(offer.key());
      if (refused != null) {
        errors.add(ErrorItem.of(said + ": " + words.say(refused)));
      }
      for (String doubt : taken.doubts().getOrDefault(offer.key(), List.of())) {
        errors.add(
            ErrorItem.of(
                said
                    + ": "
                    + words.say("family.doubt." + doubt)
                    + " "
                    + words.say("relatives.sure")));
      }
    }
    return errors.isEmpty() ? List.of(ErrorItem.of(words.say("relatives.missing"))) : errors;
  }

  private static String back(ReferralId contact, RedirectAttributes next, String words) {
    next.addFlashAttribute(Pages.FLASH, words);
    return "redirect:/inbox/" + contact + "/family";
  }
}
