package org.openmash.retention.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.CsvFile;
import org.openmash.kernel.Actor;
import org.openmash.page.Download;
import org.openmash.page.Languages;
import org.openmash.page.Leaf;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.openmash.retention.Disposal;
import org.openmash.retention.Disposals;
import org.openmash.retention.KeepingRules;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rules of keeping in force here, and the register of what was deleted. */
@Controller
@Guarded(Policy.WATCHES_ACCESS)
@RequestMapping("/retention")
class RegisterPage {

  private static final int MOST = 50_000;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "record",
          "rule",
          "version",
          "trigger",
          "counted",
          "due",
          "approved",
          "second",
          "gone",
          "rows");

  private final Disposals disposals;
  private final KeepingRules rules;
  private final DueLines lines;
  private final Languages languages;
  private final Pages pages;

  RegisterPage(
      Disposals disposals, KeepingRules rules, DueLines lines, Languages languages, Pages pages) {
    this.disposals = disposals;
    this.rules = rules;
    this.lines = lines;
    this.languages = languages;
    this.pages = pages;
  }

  @GetMapping("/rules")
  ModelAndView rules(Actor actor) {
    return pages.show(
        "retention/web/rules", Map.of("rules", rules.here(), "version", rules.version()));
  }

  @GetMapping("/gone")
  ModelAndView gone(Actor actor, @RequestParam(name = "page", defaultValue = "1") String number) {
    Leaf<Disposal> leaf = Leaf.of(number, (from, most) -> disposals.gone(actor, from, most));
    return pages.show(
        "retention/web/gone", Map.of("leaf", leaf.shown(some -> lines.of(actor, some))));
  }

  @GetMapping("/gone.csv")
  ResponseEntity<byte[]> download(Actor actor, Locale locale) {
    Words words = languages.words(locale);
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> words.say("retention.column." + column)).toList());
    disposals.export(actor, MOST).forEach(each -> rows.add(row(each, words)));
    return Download.csv("deleted-records.csv", CsvFile.write(rows));
  }

  private static List<String> row(Disposal done, Words words) {
    return List.of(
        done.id().toString(),
        words.say("retention.kind." + done.subject().kind()),
        done.subject().id().toString(),
        done.rule(),
        done.version(),
        words.say("retention.trigger." + done.trigger().word()),
        done.counted().toString(),
        done.due().toString(),
        done.approved() == null ? "" : done.approved().by() + " " + done.approved().at(),
        done.second() == null ? "" : done.second().by() + " " + done.second().at(),
        String.valueOf(done.gone()),
        Integer.toString(done.total()));
  }
}
