package org.openmash.returncheck.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Download;
import org.openmash.page.Pages;
import org.openmash.returncheck.CheckId;
import org.openmash.returncheck.Comparison;
import org.openmash.returncheck.FileAtHand;
import org.openmash.returncheck.ReturnChecks;
import org.openmash.returns.FileCheck;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a return to be checked, and shows what is wrong with it, by rule and by child. */
@Controller
@Guarded(Policy.RUNS_THE_HUB)
public class ReturnCheckPage {

  private static final String LIST = "returncheck/web/list";
  private static final String ONE = "returncheck/web/one";
  private static final int SIZE = 100;

  private final ReturnChecks checks;
  private final Pages pages;

  ReturnCheckPage(ReturnChecks checks, Pages pages) {
    this.checks = checks;
    this.pages = pages;
  }

  @GetMapping("/return-checks")
  ModelAndView list(Actor actor) {
    return list(actor, "");
  }

  private ModelAndView list(Actor actor, String wrong) {
    ModelAndView page = pages.show(LIST, Map.of("files", checks.mine(actor), "wrong", wrong));
    if (!wrong.isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  @PostMapping("/return-checks")
  Object begin(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return list(actor, "returncheck.none-chosen");
    }
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      Optional<CheckId> begun = checks.begin(actor, name == null ? "" : name, content);
      return begun.isPresent()
          ? "redirect:/return-checks/" + begun.get()
          : list(actor, "returncheck.no-return");
    }
  }

  /** What was found; while it is under way the page looks again by itself. */
  @GetMapping("/return-checks/{id}")
  ModelAndView show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "") String child,
      @RequestParam(defaultValue = "1") String page) {
    return one(
        actor, id, new Filter(rule, child.isEmpty() ? -1 : number(child), number(page)), null, "");
  }

  /**
   * What the list shows.
   *
   * @param child as in an address; below nought for all
   */
  public record Filter(String rule, int child, int page) {}

  private ModelAndView one(
      Actor actor, String id, Filter filter, @Nullable Comparison comparison, String wrong) {
    FileAtHand at = checks.one(actor, CheckId.parse(id));
    Map<String, Object> facts = new HashMap<>();
    facts.put("at", at);
    facts.put("filter", filter);
    facts.put("rows", at.rows(filter.rule(), filter.child(), (filter.page() - 1) * SIZE, SIZE + 1));
    facts.put("size", SIZE);
    facts.put("comparison", comparison);
    facts.put("wrong", wrong);
    ModelAndView page = pages.show(ONE, facts);
    if (!wrong.isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  @PostMapping("/return-checks/{id}/last-time")
  ModelAndView compare(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Filter everything = new Filter("", -1, 1);
    if (file == null || file.isEmpty()) {
      return one(actor, id, everything, null, "returncheck.none-chosen");
    }
    try (InputStream last = file.getInputStream()) {
      Optional<Comparison> made = checks.compare(actor, CheckId.parse(id), last);
      return one(
          actor,
          id,
          everything,
          made.orElse(null),
          made.isPresent() ? "" : "returncheck.no-report");
    }
  }

  @GetMapping("/return-checks/{id}/found/{form}")
  ResponseEntity<byte[]> download(Actor actor, @PathVariable String id, @PathVariable String form)
      throws IOException {
    Path file = checks.file(actor, CheckId.parse(id), form);
    return Download.bytes("found." + form, Files.readAllBytes(file));
  }

  @PostMapping("/return-checks/{id}/forget")
  String forget(Actor actor, @PathVariable String id, RedirectAttributes next) {
    checks.forget(actor, CheckId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "returncheck.forgotten");
    return "redirect:/return-checks";
  }

  /** Every rule there is; those with a word in code or sentence where one is asked for. */
  @GetMapping("/return-checks/rules")
  ModelAndView rules(@RequestParam(defaultValue = "") String word) {
    String asked = word.strip().toLowerCase(Locale.ROOT);
    List<FileCheck.Chapter> chapters =
        FileCheck.catalogue().stream()
            .map(each ->
                new FileCheck.Chapter(
                    each.name(),
                    each.cards().stream()
                        .filter(card ->
                            asked.isEmpty()
                                || (card.code() + " " + card.says() + " " + card.reads())
                                    .toLowerCase(Locale.ROOT)
                                    .contains(asked))
                        .toList()))
            .toList();
    return pages.show("returncheck/web/rules", Map.of("chapters", chapters, "word", word));
  }

  private static int number(String typed) {
    return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
  }
}
