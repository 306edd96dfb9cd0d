package org.openmash.returns;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

/** The rules there are, described by themselves. */
final class Catalogue {

  private final List<Chapter> chapters;

  /** The rules of one return. */
  record Chapter(String name, List<RuleCard> cards) {}

  Catalogue(List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
  }

  void write(List<Target> targets, PrintStream out) throws IOException {
    if (targets.isEmpty()) {
      text(out);
    }
    for (Target target : targets) {
      if (target.isOut()) {
        write(target, out);
      } else {
        try (OutputStream file = target.open(out)) {
          write(target, file);
        }
      }
    }
  }

  private void write(Target target, OutputStream out) {
    switch (target.form()) {
      case CSV -> csv(new Csv(out, !target.isOut()));
      case HTML -> html(out);
      case XLSX, JSON ->
          throw new Asked.NotUnderstood("The rules are written as text, --csv or --html.");
    }
  }

  private void text(PrintStream out) {
    for (Chapter chapter : chapters) {
      out.printf("%s: %d rules%n", chapter.name(), chapter.cards().size());
      for (RuleCard card : chapter.cards()) {
        out.printf("%n%s  %s  %s%n", card.code(), card.severity().word(), card.years());
        out.println("  " + card.says());
        out.println("  " + card.mend());
        if (!card.reads().isEmpty()) {
          out.println("  Reads " + reads(card) + ".");
        }
        out.println("  " + card.source() + ".");
        if (card.differs() != null) {
          out.println("  Judged otherwise: " + card.differs());
        }
      }
      out.println();
    }
    out.flush();
  }

  private void csv(Csv csv) {
    csv.row(
        List.of(
            "return",
            "code",
            "severity",
            "years",
            "reads",
            "sentence",
            "what to do",
            "source",
            "judged otherwise"));
    for (Chapter chapter : chapters) {
      for (RuleCard card : chapter.cards()) {
        csv.row(
            List.of(
                chapter.name(),
                card.code(),
                card.severity().word(),
                card.years().toString(),
                reads(card),
                card.says(),
                card.mend(),
                card.source(),
                Objects.requireNonNullElse(card.differs(), "")));
      }
    }
    csv.flush();
  }

  private void html(OutputStream out) {
    HtmlPage page = new HtmlPage(out, "Rules of statutory returns");
    for (Chapter chapter : chapters) {
      page.beginTable(
          "%s: %d rules".formatted(chapter.name(), chapter.cards().size()),
          "Rule",
          "Sort",
          "Years",
          "What must be so",
          "What to do",
          "Reads",
          "Source",
          "Judged otherwise");
      for (RuleCard card : chapter.cards()) {
        page.row(
            card.code(),
            card.severity().word(),
            card.years().toString(),
            card.says(),
            card.mend(),
            reads(card),
            card.source(),
            Objects.requireNonNullElse(card.differs(), ""));
      }
      page.endTable();
    }
    page.end();
  }

  private static String reads(RuleCard card) {
    return card.reads().stream().map(Field::toString).collect(joining(", "));
  }
}
