package org.openmash.restriction.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.access.SignIn;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
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
    return form.ask(TEMPLATE, GlassForm.class, Answers.none(), facts(actor, fresh, false));
  }

  @PostMapping
  Object open(
      Actor actor,
      @RequestParam MultiValueMap<String, String> posted,
      HttpServletRequest request,
      RedirectAttributes next) {
    Answers answers = form.read(GlassForm.class, posted);
    if (!signIn.isFresh(request, WHILE_WRITING)) {
      return form.askAgain(
          HttpStatus.FORBIDDEN,
          TEMPLATE,
          GlassForm.class,
          answers,
          List.of(),
          facts(actor, false, false));
    }
    return switch (form.fill(GlassForm.class, answers)) {
      case Filling.Incomplete<GlassForm> wrong ->
          form.askAgain(
              TEMPLATE, GlassForm.class, answers, wrong.problems(), facts(actor, true, false));
      case Filling.Complete<GlassForm> complete -> {
        Optional<Glass> opened = glass.open(actor, complete.record());
        if (opened.isEmpty()) {
          yield form.askAgain(
              TEMPLATE, GlassForm.class, answers, List.of(), facts(actor, true, true));
        }
        next.addFlashAttribute(Pages.FLASH, "restriction.need.done");
        yield "redirect:" + opened.get().path();
      }
    };
  }

  @PostMapping("/close")
  String close(Actor actor, RedirectAttributes next) {
    glass.close(actor);
    next.addFlashAttribute(Pages.FLASH, "restriction.need.closed");
    return "redirect:/in-need";
  }

  private Map<String, ?> facts(Actor actor, boolean fresh, boolean nothing) {
    return Map.of("open", glass.open(actor), "fresh", fresh, "nothing", nothing);
  }
}
