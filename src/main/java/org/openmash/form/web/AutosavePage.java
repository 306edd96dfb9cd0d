package org.openmash.form.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Drafts;
import org.openmash.form.JourneyPage;
import org.openmash.form.Keeping;
import org.openmash.form.PageText;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Languages;
import org.openmash.page.Moments;
import org.openmash.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a page saves of itself while somebody types. */
@Controller
@Guarded(Policy.SIGNED_IN)
class AutosavePage {

  private final Ways ways;
  private final Sheets sheets;
  private final Drafts drafts;
  private final Languages languages;
  private final Clock clock;

  AutosavePage(Ways ways, Sheets sheets, Drafts drafts, Languages languages, Clock clock) {
    this.ways = ways;
    this.sheets = sheets;
    this.drafts = drafts;
    this.languages = languages;
    this.clock = clock;
  }

  /**
   * The answer to the page's script.
   *
   * @param version of the page as it now is; null when nothing was kept
   * @param message for the reader, in their language
   */
  record Answer(@Nullable Integer version, @Nullable String savedAt, String message) {}

  @PostMapping("/{journey}/new/{draft}/{page}/autosave")
  ResponseEntity<Answer> save(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      @PathVariable("page") String pageWord,
      @RequestParam MultiValueMap<String, String> fields) {
    return saveRow(actor, word, id, pageWord, 1, fields);
  }

  @PostMapping("/{journey}/new/{draft}/{page}/{place:[1-9]\\d{0,2}}/autosave")
  ResponseEntity<Answer> saveRow(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      @PathVariable("page") String pageWord,
      @PathVariable int place,
      @RequestParam MultiValueMap<String, String> fields) {
    Way way = ways.open(actor, word, id);
    JourneyPage page = ways.page(way, pageWord);
    if (place > 1 && !page.times().many()) {
      throw new UnknownId();
    }
    Posting posting = new Posting(page, place, fields);
    return switch (drafts.keepPage(
        actor, way.draft().id(), posting.edit(sheets.read(posting), true))) {
      case Keeping.Kept(PageText text) -> kept(text);
      case Keeping.Conflict _ -> refused("journey.saved.conflict");
      case Keeping.AlreadySent _ -> refused("journey.saved.sent");
    };
  }

  private ResponseEntity<Answer> kept(PageText text) {
    Words words = words();
    Moments moments = new Moments(words, clock);
    return ResponseEntity.ok(
        new Answer(
            text.version(),
            moments.machine(text.savedAt()),
            words.say("journey.saved.at", moments.time(text.savedAt()))));
  }

  private ResponseEntity<Answer> refused(String key) {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(new Answer(null, null, words().say(key)));
  }

  private Words words() {
    return languages.words(LocaleContextHolder.getLocale());
  }
}
