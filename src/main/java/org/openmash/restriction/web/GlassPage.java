package org.openmash.restriction.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.restriction.BreakGlass;
import org.openmash.restriction.Glass;
import org.openmash.restriction.GlassId;
import org.openmash.restriction.NotTheSecond;
import org.openmash.restriction.VerdictForm;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was opened in need, and whether somebody else says that it was right. */
@Controller
@Guarded(Policy.WATCHES_ACCESS)
@RequestMapping("/glass")
class GlassPage {

  private static final String TEMPLATE = "restriction/web/glass";

  private final BreakGlass glass;
  private final Accounts accounts;
  private final FormPages form;
  private final Pages pages;

  GlassPage(BreakGlass glass, Accounts accounts, FormPages form, Pages pages) {
    this.glass = glass;
    this.accounts = accounts;
    this.form = form;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor) {
    List<Glass> all = glass.all(actor);
    Map<UserId, String> names = new HashMap<>();
    all.forEach(each -> names.computeIfAbsent(each.by(), by -> accounts.nameOf(actor, by)));
    return pages.show("restriction/web/glasses", Map.of("glasses", all, "names", names));
  }

  @GetMapping("/{id}")
  ModelAndView one(Actor actor, @PathVariable String id) {
    return form.ask(TEMPLATE, VerdictForm.class, Answers.none(), facts(actor, GlassId.parse(id)));
  }

  @PostMapping("/{id}")
  Object review(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    Map<String, @Nullable Object> facts = facts(actor, GlassId.parse(id));
    return form.submit(
        TEMPLATE,
        VerdictForm.class,
        posted,
        () -> facts,
        given -> {
          try {
            glass.review(actor, GlassId.parse(id), given);
            next.addFlashAttribute(Pages.FLASH, "restriction.verdict.done");
          } catch (NotTheSecond e) {
            next.addFlashAttribute(Pages.FLASH, "restriction.verdict.own");
          }
          return "/glass/" + GlassId.parse(id);
        });
  }

  private Map<String, @Nullable Object> facts(Actor actor, GlassId id) {
    Glass one = glass.read(actor, id);
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("glass", one);
    facts.put("who", accounts.nameOf(actor, one.by()));
    Glass.Review review = one.review();
    facts.put("reviewer", review == null ? "" : accounts.nameOf(actor, review.by()));
    return facts;
  }
}
