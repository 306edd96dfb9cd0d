package org.openmash.restriction.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.access.SignIn;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.FormPages.NotSo;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.restriction.BreakGlass;
import org.openmash.restriction.Glass;
import org.openmash.restriction.GlassForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Opens one restricted record in need, for whoever proved within the last minutes who they are.
 * Whether there is such a record is said only after it was noted who asked and why.
 */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/in-need")
class InNeedPage {

  private static final String TEMPLATE = "restriction/web/in-need";
  private static final Duration FRESH = Duration.ofMinutes(5);

  /** Whoever began to write while fresh may end. */
  private static final Duration WHILE_WRITING = Duration.ofMinutes(15);

  private final BreakGlass glass;
  private final SignIn signIn;
  private final FormPages form;

  InNeedPage(BreakGlass glass, SignIn signIn, FormPages form) {
    this.glass = glass;
    this.signIn = signIn;
    this.form = form;
  }

  @GetMapping
  Object ask(Actor actor, HttpServletRequest request) {
    boolean fresh = signIn.isFresh(request, FRESH);
    return form.ask(TEMPLATE, GlassForm.class, Answers.none(), facts(actor, fresh));
  }

  @PostMapping
  Object open(
      Actor actor,
      @RequestParam MultiValueMap<String, String> posted,
      HttpServletRequest request,
      RedirectAttributes next) {
    if (!signIn.isFresh(request, WHILE_WRITING)) {
      return form.askAgain(
          HttpStatus.FORBIDDEN,
          TEMPLATE,
          GlassForm.class,
          form.read(GlassForm.class, posted),
          List.of(),
          facts(actor, false));
    }
    return form.submit(
        TEMPLATE,
        GlassForm.class,
        posted,
        () -> facts(actor, true),
        given -> {
          Glass opened =
              glass
                  .open(actor, given)
                  .orElseThrow(() -> new NotSo("whom", "restriction.need.nothing"));
          next.addFlashAttribute(Pages.FLASH, "restriction.need.done");
          return opened.path();
        });
  }

  @PostMapping("/close")
  String close(Actor actor, RedirectAttributes next) {
    glass.close(actor);
    next.addFlashAttribute(Pages.FLASH, "restriction.need.closed");
    return "redirect:/in-need";
  }

  private Map<String, ?> facts(Actor actor, boolean fresh) {
    return Map.of("open", glass.open(actor), "fresh", fresh);
  }
}
