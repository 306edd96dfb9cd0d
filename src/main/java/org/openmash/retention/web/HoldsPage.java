package org.openmash.retention.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Forms;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.retention.Hold;
import org.openmash.retention.HoldForm;
import org.openmash.retention.HoldId;
import org.openmash.retention.Holds;
import org.openmash.retention.LiftHoldForm;
import org.openmash.retention.NotTheSecond;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What must not be deleted: placed by one, lifted by two. */
@Controller
@Guarded(Policy.WATCHES_ACCESS)
@RequestMapping("/retention/holds")
class HoldsPage {

  private static final String HERE = "/retention/holds";

  private final Holds holds;
  private final Covered covered;
  private final Sheet sheet;
  private final Pages pages;
  private final Words words;

  HoldsPage(Holds holds, Covered covered, Sheet sheet, Pages pages, Words words) {
    this.holds = holds;
    this.covered = covered;
    this.sheet = sheet;
    this.pages = pages;
    this.words = words;
  }

  /** How those on the page are named, and what was written of each hold. */
  @Component
  record Words(Accounts accounts, Forms forms) {}

  /** One of them, and who placed it. */
  record Line(Hold hold, String by) {}

  @GetMapping
  ModelAndView all(Actor actor) {
    List<Line> all =
        holds.all(actor).stream()
            .map(each -> new Line(each, words.accounts().nameOf(actor, each.by())))
            .toList();
    return pages.show("retention/web/holds", Map.of("holds", all, "forms", words.forms()));
  }

  @GetMapping("/new")
  ModelAndView begin(
      Actor actor, @RequestParam(name = "person", required = false) @Nullable String record) {
    return sheet.show(
        placing(),
        record == null
            ? null
            : new HoldForm("", "", "/persons/" + PersonId.parse(record), null, null, null));
  }

  @PostMapping("/new")
  Object place(
      Actor actor, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes next) {
    return sheet.submit(
        placing(),
        posted,
        given -> {
          holds.place(actor, given, covered.by(actor, given));
          next.addFlashAttribute(Pages.FLASH, "retention.hold.done");
          return HERE;
        });
  }

  private static Sheet.Head<HoldForm> placing() {
    return new Sheet.Head<>(HoldForm.class, "retention.hold.new", HERE);
  }

  @GetMapping("/{id}/lift")
  ModelAndView lift(Actor actor, @PathVariable String id) {
    return sheet.show(lifting(actor, id), null);
  }

  @PostMapping("/{id}/lift")
  Object lift(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return sheet.submit(
        lifting(actor, id),
        posted,
        given -> {
          holds.proposeLift(actor, HoldId.parse(id), given);
          next.addFlashAttribute(Pages.FLASH, "retention.lift.proposed");
          return HERE;
        });
  }

  private Sheet.Head<LiftHoldForm> lifting(Actor actor, String id) {
    holds.standing(actor, HoldId.parse(id));
    return new Sheet.Head<>(LiftHoldForm.class, "retention.lift", HERE);
  }

  @PostMapping("/{id}/lift/keep")
  String keep(Actor actor, @PathVariable String id, RedirectAttributes next) {
    holds.keep(actor, HoldId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "retention.lift.kept");
    return "redirect:" + HERE;
  }

  @PostMapping("/{id}/lift/agree")
  String agree(Actor actor, @PathVariable String id, RedirectAttributes next) {
    try {
      holds.lift(actor, HoldId.parse(id));
      next.addFlashAttribute(Pages.FLASH, "retention.lift.done");
    } catch (NotTheSecond e) {
      next.addFlashAttribute(Pages.FLASH, "retention.lift.own");
    }
    return "redirect:" + HERE;
  }
}
