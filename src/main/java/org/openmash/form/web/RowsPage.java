package org.openmash.form.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Checklist;
import org.openmash.form.Drafts;
import org.openmash.form.JourneyPage;
import org.openmash.form.PageProgress;
import org.openmash.form.PageText;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A page asked many times: what there is so far, add another, change, remove. */
@Controller
@Guarded(Policy.WRITER)
class RowsPage {

  private final Ways ways;
  private final Drafts drafts;
  private final Checklist checklist;
  private final Pages pages;

  RowsPage(Ways ways, Drafts drafts, Checklist checklist, Pages pages) {
    this.ways = ways;
    this.drafts = drafts;
    this.checklist = checklist;
    this.pages = pages;
  }

  ModelAndView list(Way way, JourneyPage page, HttpServletRequest request) {
    Optional<ModelAndView> elsewhere = way.elsewhere(page);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    // An empty list would be a page with one button on it.
    return way.draft().rows(page).isEmpty() && page.times().min() > 0
        ? Ways.to(way.questions(page, 1) + from(request))
        : show(HttpStatus.OK, way, page, request);
  }

  /** Continue: only when every row is whole and there are enough of them. */
  ModelAndView proceed(Way way, JourneyPage page, HttpServletRequest request) {
    Optional<ModelAndView> elsewhere = way.elsewhere(page);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    if (!progress(way, page).isComplete()) {
      return show(HttpStatus.BAD_REQUEST, way, page, request);
    }
    return Ways.to(Ways.isFromCheck(request) ? way.check() : way.after(page));
  }

  @GetMapping("/{journey}/new/{draft}/{page}/{place:[1-9]\\d{0,2}}/remove")
  ModelAndView ask(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      @PathVariable("page") String pageWord,
      @PathVariable int place,
      HttpServletRequest request) {
    Way way = ways.open(actor, word, id);
    JourneyPage page = ways.page(way, pageWord);
    PageText text = way.draft().text(page, place).orElseThrow(UnknownId::new);
    return pages.show(
        "form/web/remove",
        Map.of(
            "way", way,
            "page", page,
            "text", text,
            "number", way.draft().rows(page).indexOf(text) + 1,
            "fromCheck", Ways.isFromCheck(request)));
  }

  @PostMapping("/{journey}/new/{draft}/{page}/{place:[1-9]\\d{0,2}}/remove")
  ModelAndView remove(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      @PathVariable("page") String pageWord,
      @PathVariable int place,
      HttpServletRequest request) {
    Way way = ways.open(actor, word, id);
    JourneyPage page = ways.page(way, pageWord);
    if (!page.times().many()) {
      throw new UnknownId();
    }
    drafts.removeRow(actor, way.draft().id(), page.word(), place);
    return Ways.to(way.page(page) + from(request));
  }

  private ModelAndView show(
      HttpStatus status, Way way, JourneyPage page, HttpServletRequest request) {
    return pages.show(
        status,
        "form/web/rows",
        Map.of(
            "way", way,
            "progress", progress(way, page),
            "wrong", status.isError(),
            "fromCheck", Ways.isFromCheck(request)));
  }

  private PageProgress progress(Way way, JourneyPage page) {
    List<PageProgress> all = checklist.of(way.journey(), way.draft());
    return all.stream()
        .filter(progress -> progress.page().equals(page))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  private static String from(HttpServletRequest request) {
    return Ways.isFromCheck(request) ? "?_from=check" : "";
  }
}
