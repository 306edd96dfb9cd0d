package org.openmash.form.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Drafts;
import org.openmash.form.JourneyPage;
import org.openmash.form.Keeping;
import org.openmash.form.PageText;
import org.openmash.form.Problem;
import org.openmash.form.TypedText;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The questions of one page; whatever is typed is kept first and judged afterwards. */
@Controller
@Guarded(Policy.WRITER)
class QuestionPage {

  private final Ways ways;
  private final Sheets sheets;
  private final RowsPage rows;
  private final TypedText typed;
  private final Drafts drafts;

  QuestionPage(Ways ways, Sheets sheets, RowsPage rows, TypedText typed, Drafts drafts) {
    this.ways = ways;
    this.sheets = sheets;
    this.rows = rows;
    this.typed = typed;
    this.drafts = drafts;
  }

  @GetMapping("/{journey}/new/{draft}/{page}")
  ModelAndView show(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      @PathVariable("page") String pageWord,
      HttpServletRequest request,
      HttpServletResponse response) {
    Way way = ways.open(actor, word, id);
    JourneyPage page = ways.page(way, pageWord);
    return page.times().many()
        ? rows.list(way, page, request)
        : questions(actor, way, page, 1, request, response);
  }

  @GetMapping("/{journey}/new/{draft}/{page}/{place:[1-9]\\d{0,2}}")
  ModelAndView showRow(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      @PathVariable("page") String pageWord,
      @PathVariable int place,
      HttpServletRequest request,
      HttpServletResponse response) {
    Way way = ways.open(actor, word, id);
    JourneyPage page = ways.page(way, pageWord);
    if (!page.times().many()) {
      throw new UnknownId();
    }
    return questions(actor, way, page, place, request, response);
  }

  @PostMapping("/{journey}/new/{draft}/{page}")
  ModelAndView keep(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      @PathVariable("page") String pageWord,
      @RequestParam MultiValueMap<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response) {
    Way way = ways.open(actor, word, id);
    JourneyPage page = ways.page(way, pageWord);
    return page.times().many()
        ? rows.proceed(way, page, request)
        : keep(actor, way, new Posting(page, 1, fields), request, response);
  }

  @PostMapping("/{journey}/new/{draft}/{page}/{place:[1-9]\\d{0,2}}")
  ModelAndView keepRow(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      @PathVariable("page") String pageWord,
      @PathVariable int place,
      @RequestParam MultiValueMap<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response) {
    Way way = ways.open(actor, word, id);
    JourneyPage page = ways.page(way, pageWord);
    if (!page.times().many()) {
      throw new UnknownId();
    }
    return keep(actor, way, new Posting(page, place, fields), request, response);
  }

  private ModelAndView questions(
      Actor actor,
      Way way,
      JourneyPage page,
      int place,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<ModelAndView> elsewhere = way.elsewhere(page);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    PageText stored = way.draft().text(page, place).orElse(null);
    if (stored == null && place != way.draft().nextPlace(page)) {
      throw new UnknownId();
    }
    boolean fromCheck = Ways.isFromCheck(request);
    Sheets.Text text =
        typed
            .find(actor, request, way.questions(page, place))
            .map(left -> new Posting(page, place, left.fields()))
            .map(left -> new Sheets.Text(sheets.read(left), List.of(), left.showing(), true))
            .orElseGet(() -> asKept(page, stored, fromCheck));
    // Not "no-store": going back must find the page as it was left. Signing out clears the cache.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    return sheets.show(HttpStatus.OK, way, page, place, text, fromCheck);
  }

  private Sheets.Text asKept(JourneyPage page, @Nullable PageText stored, boolean fromCheck) {
    Answers answers = stored == null ? Answers.none() : stored.answers();
    // Mistakes are shown to whoever follows a link to one, not to somebody still at it.
    List<Problem> problems =
        fromCheck && stored != null ? sheets.problems(page, answers) : List.of();
    return new Sheets.Text(
        answers, problems, Sheets.fresh(stored == null ? 0 : stored.version()), false);
  }

  private ModelAndView keep(
      Actor actor,
      Way way,
      Posting posting,
      HttpServletRequest request,
      HttpServletResponse response) {
    DraftId id = way.draft().id();
    PageText now = way.draft().text(posting.page(), posting.place()).orElse(null);
    Answers answers = posting.picked(sheets.read(posting), now);
    return switch (drafts.keepPage(actor, id, posting.edit(answers, false))) {
      case Keeping.AlreadySent(String result) -> Ways.to(result);
      case Keeping.Conflict(PageText theirs, Answers mine) -> {
        // Until they have chosen, their text has no other place than this page.
        typed.keep(actor, posting.fields());
        yield sheets.showBoth(actor, way, posting, theirs, mine);
      }
      case Keeping.Kept(PageText kept) -> {
        typed.forget(actor, way.questions(posting.page(), posting.place()));
        yield onward(ways.again(actor, way), posting, kept, request, response);
      }
    };
  }

  private ModelAndView onward(
      Way way,
      Posting posting,
      PageText kept,
      HttpServletRequest request,
      HttpServletResponse response) {
    JourneyPage page = posting.page();
    if (posting.isForLater()) {
      RequestContextUtils.getOutputFlashMap(request).put(Pages.FLASH, "journey.later.done");
      return Ways.to(way.start());
    }
    boolean reshaped = sheets.isReshaped(posting);
    List<Problem> problems = reshaped ? List.of() : sheets.problems(page, kept.answers());
    if (reshaped || !problems.isEmpty()) {
      Sheets.Text text =
          new Sheets.Text(kept.answers(), problems, Sheets.fresh(kept.version()), false);
      HttpStatus status = reshaped ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
      return sheets.show(status, way, page, kept.place(), text, posting.isFromCheck());
    }
    if (page.times().many()) {
      return Ways.to(way.page(page) + (posting.isFromCheck() ? "?_from=check" : ""));
    }
    return Ways.to(posting.isFromCheck() ? way.check() : way.after(page));
  }
}
