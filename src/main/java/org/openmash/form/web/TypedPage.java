package org.openmash.form.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.TypedText;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a form outside a journey saves of itself while somebody types. */
@Controller
@Guarded(Policy.KNOWN)
class TypedPage {

  private final TypedText typed;
  private final Saved saved;

  TypedPage(TypedText typed, Saved saved) {
    this.typed = typed;
    this.saved = saved;
  }

  @PostMapping("/typed")
  ResponseEntity<Saved.Answer> keep(
      Actor actor, @RequestParam MultiValueMap<String, String> fields) {
    return typed.keep(actor, fields) ? saved.kept() : saved.refused("journey.saved.not");
  }

  /** Throws it away and shows the page as if nothing had been typed. */
  @PostMapping("/typed/forget")
  ModelAndView forget(Actor actor, @RequestParam MultiValueMap<String, String> fields) {
    String page = TypedText.page(fields).orElseThrow(UnknownId::new);
    typed.forget(actor, page);
    return Ways.to(page);
  }

  /** "Stay signed in": being asked is all it takes. */
  @GetMapping("/typed/stay")
  ResponseEntity<Void> stay() {
    return ResponseEntity.noContent().build();
  }
}
