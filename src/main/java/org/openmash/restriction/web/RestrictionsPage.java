package org.openmash.restriction.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.restriction.LiftForm;
import org.openmash.restriction.NotTheSecond;
import org.openmash.restriction.RestrictionId;
import org.openmash.restriction.Restrictions;
import org.openmash.restriction.ReviewForm;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The restricted records, who may see each, and what is said of them every ninety days. */
@Controller
@Guarded(Policy.HUB_MANAGER)
@RequestMapping("/restrictions")
class RestrictionsPage {

  private final Restrictions restrictions;
  private final Accounts accounts;
  private final Sheet sheet;
  private final Pages pages;

  RestrictionsPage(Restrictions restrictions, Accounts accounts, Sheet sheet, Pages pages) {
    this.restrictions = restrictions;
    this.accounts = accounts;
    this.sheet = sheet;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor) {
    return pages.show(
        "restriction/web/restrictions", Map.of("restrictions", restrictions.standing(actor)));
  }

  @GetMapping("/{id}")
  ModelAndView one(Actor actor, @PathVariable String id) {
    return pages.show(
        "restriction/web/restriction",
        Map.of(
            "restriction",
            restrictions.read(actor, RestrictionId.parse(id)),
            "staff",
            accounts.atTheHub(actor)));
  }

  @PostMapping("/{id}/named")
  String name(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> named,
      RedirectAttributes next) {
    restrictions.name(actor, RestrictionId.parse(id), Set.copyOf(RestrictPage.users(named)));
    return back(id, "restriction.named.done", next);
  }

  @GetMapping("/{id}/review")
  ModelAndView review(Actor actor, @PathVariable String id) {
    return sheet.show(head(actor, id, reviewing()), null);
  }

  @PostMapping("/{id}/review")
  Object review(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return say(actor, id, reviewing(), posted, next);
  }

  @GetMapping("/{id}/lift")
  ModelAndView lift(Actor actor, @PathVariable String id) {
    return sheet.show(head(actor, id, lifting()), null);
  }

  @PostMapping("/{id}/lift")
  Object lift(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return say(actor, id, lifting(), posted, next);
  }

  @PostMapping("/{id}/lift/keep")
  String keep(Actor actor, @PathVariable String id, RedirectAttributes next) {
    restrictions.keep(actor, RestrictionId.parse(id));
    return back(id, "restriction.lift.kept", next);
  }

  @PostMapping("/{id}/lift/agree")
  String agree(Actor actor, @PathVariable String id, RedirectAttributes next) {
    try {
      restrictions.lift(actor, RestrictionId.parse(id));
    } catch (NotTheSecond e) {
      return back(id, "restriction.lift.own", next);
    }
    next.addFlashAttribute(Pages.FLASH, "restriction.lift.done");
    return "redirect:/restrictions";
  }

  private static String back(String id, String said, RedirectAttributes next) {
    next.addFlashAttribute(Pages.FLASH, said);
    return "redirect:/restrictions/" + RestrictionId.parse(id);
  }

  /** What is said about one: with which form, and what is done with it. */
  private record Saying<F extends Record>(
      Class<F> form, String title, String done, Doing<F> doing) {}

  private interface Doing<F> {
    void with(Actor actor, RestrictionId id, F form);
  }

  private Saying<ReviewForm> reviewing() {
    return new Saying<>(
        ReviewForm.class,
        "restriction.review.title",
        "restriction.review.done",
        restrictions::review);
  }

  private Saying<LiftForm> lifting() {
    return new Saying<>(
        LiftForm.class,
        "restriction.lift.title",
        "restriction.lift.proposed",
        restrictions::proposeLift);
  }

  private <F extends Record> Object say(
      Actor actor,
      String id,
      Saying<F> saying,
      MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    RestrictionId restriction = RestrictionId.parse(id);
    return sheet.submit(
        head(actor, id, saying),
        posted,
        given -> {
          saying.doing().with(actor, restriction, given);
          next.addFlashAttribute(Pages.FLASH, saying.done());
          return "/restrictions/" + restriction;
        });
  }

  private <F extends Record> Sheet.Head<F> head(Actor actor, String id, Saying<F> saying) {
    RestrictionId known = restrictions.read(actor, RestrictionId.parse(id)).id();
    return new Sheet.Head<>(saying.form(), saying.title(), "/restrictions/" + known);
  }
}
