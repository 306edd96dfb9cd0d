package org.openmash.monitor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.openmash.document.Prints;
import org.openmash.document.Sheet;
import org.openmash.page.Languages;
import org.openmash.page.Moments;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** A pack as files to take along. */
@Component
class PackPapers {

  /** The title, the months, and an empty row between. */
  private static final int ABOVE = 4;

  private final Pages pages;
  private final Prints prints;
  private final Languages languages;
  private final Clock clock;

  PackPapers(Pages pages, Prints prints, Languages languages, Clock clock) {
    this.pages = pages;
    this.prints = prints;
    this.languages = languages;
    this.clock = clock;
  }

  List<Words> languages() {
    return List.of(languages.english(), languages.welsh());
  }

  byte[] of(Pack pack, Pack.Kind kind, Words words) {
    return switch (kind) {
      case PDF -> pdf(pack, words);
      case XLSX -> xlsx(pack, words);
    };
  }

  private byte[] pdf(Pack pack, Words words) {
    Moments moments = new Moments(words, clock);
    String html =
        pages.render(
            "monitor/web/pack-paper", Map.of("words", words, "moments", moments, "pack", pack));
    return prints.pdf(
        html,
        new Sheet(
            title(pack, words),
            pack.month().toString(),
            words.say("monitor.pack.maker"),
            pack.made(),
            words));
  }

  private static String title(Pack pack, Words words) {
    return words.say("monitor.pack.title.file", pack.agency());
  }

  private byte[] xlsx(Pack pack, Words words) {
    Moments moments = new Moments(words, clock);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "OpenMASH", "1.0")) {
      Worksheet sheet = book.newWorksheet(pack.month().toString());
      sheet.value(0, 0, title(pack, words));
      sheet.value(1, 0, words.say("monitor.pack.lead"));
      sheet.value(ABOVE - 1, 0, words.say("monitor.pack.what"));
      for (int month = 0; month < pack.months().size(); month++) {
        sheet.value(
            ABOVE - 1, month + 1, moments.monthAndYear(Pack.first(pack.months().get(month))));
      }
      for (int line = 0; line < pack.lines().size(); line++) {
        row(sheet, ABOVE + line, pack.lines().get(line), words);
      }
      sheet.style(0, 0).bold().set();
      sheet.range(ABOVE - 1, 0, ABOVE - 1, pack.months().size()).style().bold().set();
      sheet.width(0, 60);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int place, Pack.Line line, Words words) {
    sheet.value(place, 0, PackWords.of(line, words));
    for (int month = 0; month < line.counts().size(); month++) {
      @Nullable Integer count = line.counts().get(month);
      if (count != null) {
        sheet.value(place, month + 1, count);
      }
    }
  }
}
