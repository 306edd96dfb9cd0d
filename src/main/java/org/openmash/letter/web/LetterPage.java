package org.openmash.letter.web;

import java.util.Map;
import java.util.function.Consumer;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.letter.LetterId;
import org.openmash.letter.Letters;
import org.openmash.letter.NotNow;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who will see what of a letter: looked at, and signed by one or two. */
@Controller
@Guarded(Policy.HUB)
class LetterPage {

  private final Letters letters;
  private final Pages pages;

  LetterPage(Letters letters, Pages pages) {
    this.letters = letters;
    this.pages = pages;
  }

  @GetMapping("/letters/{id}")
  ModelAndView show(Actor actor, @PathVariable String id) {
    return pages.show("letter/web/letter", Map.of("view", letters.read(actor, LetterId.parse(id))));
  }

  @PostMapping("/letters/{id}/sign")
  String sign(Actor actor, @PathVariable String id, RedirectAttributes next) {
    return signed(id, next, letter -> letters.sign(actor, letter));
  }

  @PostMapping("/letters/{id}/second")
  String second(Actor actor, @PathVariable String id, RedirectAttributes next) {
    return signed(id, next, letter -> letters.second(actor, letter));
  }

  private static String signed(String id, RedirectAttributes next, Consumer<LetterId> signing) {
    LetterId letter = LetterId.parse(id);
    try {
      signing.accept(letter);
      next.addFlashAttribute(Pages.FLASH, "letter.signed");
    } catch (NotNow e) {
      next.addFlashAttribute(Pages.FLASH, e.key());
    }
    return "redirect:/letters/" + letter;
  }
}
