package org.openmash.retention.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.retention.DisposalId;
import org.openmash.retention.Disposals;
import org.openmash.retention.LongerForm;
import org.openmash.retention.NotTheSecond;
import org.openmash.retention.Stays;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records whose time is over, fifty at a time: looked at, kept longer, agreed to, deleted. */
@Controller
@Guarded(Policy.WATCHES_ACCESS)
@RequestMapping("/retention")
class DisposalsPage {

  private final Disposals disposals;
  private final DueLines lines;
  private final Sheet sheet;
  private final Pages pages;

  DisposalsPage(Disposals disposals, DueLines lines, Sheet sheet, Pages pages) {
    this.disposals = disposals;
    this.lines = lines;
    this.sheet = sheet;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor) {
    return pages.show(
        "retention/web/disposals",
        Map.of(
            "proposed", lines.of(actor, disposals.proposed(actor)),
            "approved", lines.of(actor, disposals.approved(actor)),
            "waiting", disposals.count(actor, false),
            "restored", disposals.restored(actor)));
  }

  @GetMapping("/{id}")
  ModelAndView one(Actor actor, @PathVariable String id) {
    DisposalId known = DisposalId.parse(id);
    return pages.show(
        "retention/web/disposal",
        Map.of(
            "line", lines.of(actor, List.of(disposals.read(actor, known))).getFirst(),
            "longer", disposals.longer(actor, known)));
  }

  @PostMapping("/approve")
  String approve(
      Actor actor,
      @RequestParam(name = "id", defaultValue = "") List<String> ids,
      RedirectAttributes next) {
    return each(ids, id -> disposals.approve(actor, id), "retention.approved.done", next);
  }

  @PostMapping("/delete")
  String delete(
      Actor actor,
      @RequestParam(name = "id", defaultValue = "") List<String> ids,
      RedirectAttributes next) {
    return each(ids, id -> disposals.delete(actor, id), "retention.deleted.done", next);
  }

  /** Each in a transaction of its own: what stays does not keep the others. */
  private static String each(
      List<String> ids, Consumer<DisposalId> act, String done, RedirectAttributes next) {
    int well = 0;
    int own = 0;
    int stay = 0;
    for (DisposalId id : ids.stream().limit(Disposals.BATCH).map(DisposalId::parse).toList()) {
      try {
        act.accept(id);
        well++;
      } catch (NotTheSecond e) {
        own++;
      } catch (Stays e) {
        stay++;
      }
    }
    next.addFlashAttribute(
        Pages.FLASH,
        ids.isEmpty() ? "retention.none-chosen" : own > 0 ? "retention.second.own" : done);
    next.addFlashAttribute(Pages.FLASH_ARGUMENTS, new Object[] {well, stay, own});
    return "redirect:/retention";
  }

  @PostMapping("/{id}/withdraw")
  String withdraw(Actor actor, @PathVariable String id, RedirectAttributes next) {
    disposals.withdraw(actor, DisposalId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "retention.withdrawn");
    return "redirect:/retention/" + DisposalId.parse(id);
  }

  @GetMapping("/{id}/longer")
  ModelAndView longer(Actor actor, @PathVariable String id) {
    return sheet.show(head(actor, id), null);
  }

  @PostMapping("/{id}/longer")
  Object longer(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return sheet.submit(
        head(actor, id),
        posted,
        given -> {
          disposals.keepLonger(actor, DisposalId.parse(id), given);
          next.addFlashAttribute(Pages.FLASH, "retention.longer.done");
          return "/retention";
        });
  }

  private Sheet.Head<LongerForm> head(Actor actor, String id) {
    DisposalId known = disposals.read(actor, DisposalId.parse(id)).id();
    return new Sheet.Head<>(LongerForm.class, "retention.longer", "/retention/" + known);
  }
}
