package org.openmash.form.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Drafts;
import org.openmash.form.JourneyPage;
import org.openmash.form.Keeping;
import org.openmash.form.PageText;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a page saves of itself while somebody types. */
@Controller
@Guarded(Policy.WRITER)
class AutosavePage {

  private final Ways ways;
  private final Sheets sheets;
  private final Drafts drafts;
  private final Saved saved;

  AutosavePage(Ways ways, Sheets sheets, Drafts drafts, Saved saved) {
    this.ways = ways;
    this.sheets = sheets;
    this.drafts = drafts;
    this.saved = saved;
  }

  @PostMapping("/{journey}/new/{draft}/{page}/autosave")
  ResponseEntity<Saved.Answer> save(
      Actor actor,
      @PathVariable("journey") String word,
      @PathVariable("draft") String id,
      @PathVariable("page") String pageWord,
      @RequestParam MultiValueMap<String, String> fields) {
    return saveRow(actor, word, id, pageWord, 1, fields);
  }

  @PostMapping("/{journey}/new/{draft}/{page}/{place:[1-9]\\d{0,2}}/autosave")
  ResponseEntity<Saved.Answer> saveRow(
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
      case Keeping.Kept(PageText text) -> saved.saved(text.savedAt(), text.version());
      case Keeping.Conflict _ -> saved.refused("journey.saved.conflict");
      case Keeping.AlreadySent _ -> saved.refused("journey.saved.sent");
    };
  }
}
