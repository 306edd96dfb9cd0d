package org.openmash.escalation.web;

import java.util.function.Consumer;
import org.openmash.form.Sheet;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One side's turn: a form that is saved, and back to the page of the disagreement. */
@Component
class Turn {

  private final Sheet sheet;

  Turn(Sheet sheet) {
    this.sheet = sheet;
  }

  static <R extends Record> Sheet.Head<R> head(Class<R> form, String key, ReferralId about) {
    return new Sheet.Head<>(form, key + ".title", "/escalations/" + about);
  }

  /**
   * Saves it.
   *
   * @param key the start of the message keys of its title and of what is said once it is saved
   */
  <R extends Record> Object take(
      Sheet.Head<R> head,
      MultiValueMap<String, String> posted,
      RedirectAttributes next,
      ReferralId about,
      Consumer<R> save) {
    return sheet.submit(
        head,
        posted,
        form -> {
          save.accept(form);
          next.addFlashAttribute(Pages.FLASH, head.title().replace(".title", ".done"));
          return "/escalations/" + about;
        });
  }
}
