package org.openmash.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.exchange.PeopleColumn;
import org.openmash.exchange.PeopleFile;
import org.openmash.exchange.PeopleFileId;
import org.openmash.exchange.PeopleImports;
import org.openmash.exchange.PeopleRow;
import org.openmash.exchange.PeopleRunner;
import org.openmash.kernel.Actor;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files of people: rows that wait for somebody, files handed in, and a report of each row. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/exchange/people")
class PeoplePage {

  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final String LOOK_AGAIN = "3";
  private static final int A_PAGE = 100;
  private static final int FILES = 20;

  private final PeopleImports imports;
  private final PeopleRunner runner;
  private final Languages languages;
  private final Pages pages;

  PeoplePage(PeopleImports imports, PeopleRunner runner, Languages languages, Pages pages) {
    this.imports = imports;
    this.runner = runner;
    this.languages = languages;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "0") int line) {
    return page(HttpStatus.OK, actor, file.isEmpty() ? null : PeopleFileId.parse(file), line, null);
  }

  @PostMapping
  @Guarded(Policy.HUB_MANAGER)
  Object take(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Locale locale)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return wrong(actor, locale, "exchange.people.error.none-chosen", List.of());
    }
    if (file.getSize() > PeopleRunner.LARGEST) {
      return wrong(
          actor, locale, "exchange.people.error.too-large", List.of(PeopleRunner.LARGEST >> 20));
    }
    return switch (runner.start(actor, file.getBytes(), languages.words(locale), PATIENCE)) {
      case PeopleRunner.Begun(PeopleFileId id) -> "redirect:/exchange/people/" + id;
      case PeopleRunner.NotTaken(String key, List<Object> arguments) ->
          wrong(actor, locale, key, arguments);
    };
  }

  @GetMapping("/{id}")
  ModelAndView report(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int after,
      HttpServletResponse response) {
    PeopleFileId file = PeopleFileId.parse(id);
    PeopleFile found = imports.read(actor, file);
    List<PeopleRow> rows = imports.rows(actor, file, after, A_PAGE + 1);
    if (runner.isWalking(file)) {
      // The page looks again by itself, without a script.
      response.setHeader("Refresh", LOOK_AGAIN);
    }
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("file", found);
    facts.put("moving", runner.isWalking(file));
    facts.put("rows", rows.subList(0, Math.min(A_PAGE, rows.size())));
    facts.put("next", rows.size() > A_PAGE ? rows.get(A_PAGE - 1).line() : null);
    return pages.show("exchange/web/people-report", facts);
  }

  private ModelAndView wrong(Actor actor, Locale locale, String key, List<Object> arguments) {
    String error = languages.words(locale).say(key, arguments.toArray());
    return page(HttpStatus.BAD_REQUEST, actor, null, 0, error);
  }

  private ModelAndView page(
      HttpStatus status,
      Actor actor,
      @Nullable PeopleFileId file,
      int line,
      @Nullable String error) {
    List<Map.Entry<PeopleFileId, PeopleRow>> waiting =
        imports.waiting(actor, file, line, A_PAGE + 1);
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("waiting", waiting.subList(0, Math.min(A_PAGE, waiting.size())));
    facts.put("count", imports.countWaiting(actor));
    facts.put("more", waiting.size() > A_PAGE);
    facts.put("recent", imports.recent(actor, FILES));
    facts.put("columns", PeopleColumn.values());
    facts.put("error", error);
    return pages.show(status, "exchange/web/people", facts);
  }
}
