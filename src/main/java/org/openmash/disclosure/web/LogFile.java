package org.openmash.disclosure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.disclosure.Disclosure;
import org.openmash.disclosure.FamilyTold;
import org.openmash.form.CsvFile;
import org.openmash.page.Download;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lines of the sharing log as a file for a spreadsheet: no name of a child, nothing written. */
@Component
class LogFile {

  /** Longer files are asked for in parts. */
  static final int MOST = 20_000;

  private static final List<String> COLUMNS =
      List.of("at", "reference", "decided", "to", "kinds", "bases", "family", "whose", "how");

  private final Languages languages;

  LogFile(Languages languages) {
    this.languages = languages;
  }

  ResponseEntity<byte[]> of(List<Lines.Line> lines, Locale locale) {
    Words words = languages.words(locale);
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> words.say("disclosure.column." + column)).toList());
    lines.forEach(line -> rows.add(row(line, words)));
    return Download.csv("sharing-log.csv", CsvFile.write(rows));
  }

  private static List<String> row(Lines.Line line, Words words) {
    Disclosure log = line.log();
    return List.of(
        log.at().toString(),
        log.reference().value(),
        words.say(log.shared() ? "disclosure.shared" : "disclosure.not-shared"),
        line.to().isEmpty() ? words.say("disclosure.to.referrer") : line.to(),
        all(log.kinds().stream().map(kind -> words.say("agreement.form.kinds." + kind))),
        all(log.bases().stream().map(basis -> words.say("agreement.form.bases." + basis))),
        log.family() == FamilyTold.NOT_KNOWN ? "" : words.say("disclosure.family." + log.family()),
        line.whose(),
        words.say("disclosure.origin." + log.origin()));
  }

  private static String all(Stream<String> words) {
    return words.sorted().collect(Collectors.joining("; "));
  }
}
