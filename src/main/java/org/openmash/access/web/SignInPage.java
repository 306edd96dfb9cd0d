package org.openmash.access.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Personas;
import org.openmash.access.Policy;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Guarded(Policy.ANYONE)
class SignInPage {

  private final Pages pages;
  private final Languages languages;
  private final ObjectProvider<Personas> personas;

  SignInPage(Pages pages, Languages languages, ObjectProvider<Personas> personas) {
    this.pages = pages;
    this.languages = languages;
    this.personas = personas;
  }

  @GetMapping("/sign-in")
  ModelAndView show(
      @RequestParam(required = false) @Nullable String next,
      @RequestParam(required = false) @Nullable String out,
      java.util.Locale locale) {
    Words words = languages.words(locale);
    List<?> offered = personas.stream().flatMap(p -> p.in(words).stream()).toList();
    return pages.show(
        "access/web/sign-in",
        Map.of("next", next == null ? "" : next, "out", out != null, "personas", offered));
  }
}
