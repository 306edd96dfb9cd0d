package org.openmash.returncheck.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Download;
import org.openmash.page.Pages;
import org.openmash.returncheck.CheckId;
import org.openmash.returncheck.FileAtHand;
import org.openmash.returncheck.Handed;
import org.openmash.returncheck.ReturnChecks;
import org.openmash.returns.FileCheck;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
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
    return list(actor, Map.of(), new Asked());
  }

  /** What is asked besides the files; what was typed is shown again. */
  public static final class Asked {
    private String year = "";
    private String authority = "";

    public String getYear() {
      return year;
    }

    public void setYear(String year) {
      this.year = year.strip();
    }

    public String getAuthority() {
      return authority;
    }

    public void setAuthority(String authority) {
      this.authority = authority.strip();
    }
  }

  private ModelAndView list(Actor actor, Map<String, String> wrong, Asked asked) {
    ModelAndView page =
        pages.show(LIST, Map.of("files", checks.mine(actor), "wrong", wrong, "asked", asked));
    if (!wrong.isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  @PostMapping("/return-checks")
  Object begin(
      Actor actor,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable MultipartFile before,
      @RequestParam(required = false) @Nullable List<MultipartFile> lists,
      @RequestParam(required = false) @Nullable MultipartFile teams,
      Asked asked) {
    Map<String, String> wrong = new LinkedHashMap<>();
    Handed.File returned = handed(file);
    if (returned == null) {
      wrong.put("file", "returncheck.none-chosen");
    }
    if (!asked.getYear().matches("|20\\d\\d")) {
      wrong.put("year", "returncheck.year.wrong");
    }
    if (!asked.getAuthority().matches("|[A-Za-z]\\d{8}")) {
      wrong.put("authority", "returncheck.authority.wrong");
    }
    if (returned == null || !wrong.isEmpty()) {
      return list(actor, wrong, asked);
    }
    List<Handed.File> providers =
        lists == null
            ? List.of()
            : lists.stream().map(ReturnCheckPage::handed).filter(Objects::nonNull).toList();
    Optional<CheckId> begun =
        checks.begin(
            actor,
            new Handed(
                returned,
                handed(before),
                providers,
                handed(teams),
                asked.getYear().isEmpty() ? null : Integer.valueOf(asked.getYear()),
                asked.getAuthority().isEmpty()
                    ? null
                    : asked.getAuthority().toUpperCase(Locale.ROOT)));
    return begun.isPresent()
        ? "redirect:/return-checks/" + begun.get()
        : list(actor, Map.of("file", "returncheck.no-return"), asked);
  }

  private static Handed.@Nullable File handed(@Nullable MultipartFile file) {
    if (file == null || file.isEmpty()) {
      return null;
    }
    String name = file.getOriginalFilename();
    return new Handed.File(name == null ? "" : name, file::getInputStream);
  }

  /** What was found; while it is under way the page looks again by itself. */
  @GetMapping("/return-checks/{id}")
  ModelAndView show(Actor actor, @PathVariable String id, @RequestParam Map<String, String> asked) {
    return one(actor, id, filter(asked), "");
  }

  /** How far it is, for the page that waits. */
  @GetMapping(path = "/return-checks/{id}/reached", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Map<String, Object> reached(Actor actor, @PathVariable String id) {
    FileAtHand at = checks.one(actor, CheckId.parse(id));
    return Map.of("percent", at.percent(), "done", !at.isUnderWay());
  }

  private static FileAtHand.Filter filter(Map<String, String> asked) {
    String child = asked.getOrDefault("child", "");
    return new FileAtHand.Filter(
        asked.getOrDefault("rule", ""),
        child.isEmpty() ? -1 : number(child, 0),
        asked.get("team"),
        number(asked.getOrDefault("page", "1"), 1));
  }

  private ModelAndView one(Actor actor, String id, FileAtHand.Filter filter, String wrong) {
    FileAtHand at = checks.one(actor, CheckId.parse(id));
    Map<String, Object> facts = new HashMap<>();
    facts.put("at", at);
    facts.put("filter", filter);
    facts.put("rows", at.rows(filter, SIZE));
    facts.put("size", SIZE);
    facts.put("wrong", wrong);
    ModelAndView page = pages.show(ONE, facts);
    if (!wrong.isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  /**
   * Looks for a word, a child's number, or for errors alone, until something else is looked for.
   */
  @PostMapping("/return-checks/{id}/look")
  String look(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String severity,
      @RequestParam(defaultValue = "") String word) {
    checks.seek(actor, CheckId.parse(id), new FileAtHand.Sought(severity, word));
    return "redirect:/return-checks/" + CheckId.parse(id) + "#findings";
  }

  @PostMapping("/return-checks/{id}/last-time")
  Object compare(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return one(actor, id, FileAtHand.Filter.NONE, "returncheck.none-chosen");
    }
    try (InputStream last = file.getInputStream()) {
      return checks.compare(actor, CheckId.parse(id), last).isPresent()
          ? "redirect:/return-checks/" + CheckId.parse(id) + "#compared"
          : one(actor, id, FileAtHand.Filter.NONE, "returncheck.no-report");
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

  private static int number(String typed, int otherwise) {
    return typed.matches("\\d{1,5}") ? Math.max(otherwise, Integer.parseInt(typed)) : otherwise;
  }
}
