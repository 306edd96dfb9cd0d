package org.openmash.person.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One run of the command: read, compare, write. */
final class MatchRun {

  /** In a short list too most rows are not each other's. */
  private static final int FEWEST_ROWS = 1000;

  private final MatchOptions options;
  private final PrintStream out;
  private final PrintStream err;
  private final int thisYear;
  private final Book book;
  private final Texts ids = new Texts();

  MatchRun(MatchOptions options, PrintStream out, PrintStream err, int thisYear) {
    this.options = options;
    this.out = out;
    this.err = err;
    this.thisYear = thisYear;
    this.book = new Book(Model.SHIPPED, 0, FEWEST_ROWS, thisYear);
  }

  void run() throws IOException {
    Set<Field> fields = EnumSet.of(Field.START, Field.HOUSEHOLD);
    fields.addAll(load(options.left(), options.leftColumns()));
    int left = book.slots();
    if (options.right().isPresent()) {
      fields.add(Field.LEFT_OVER);
      fields.addAll(load(options.right().get(), options.rightColumns()));
    }
    err.println("Making keys …");
    book.pack(isLink() ? left : 0);
    double repeats = isLink() ? 1 : new Repetition(book).rows();
    book.expect(repeats, isLink() ? 0 : repeats);
    Links links = links(left);
    Resolution resolution =
        isLink() ? Resolution.ofTwoLists(book, left, links) : Resolution.ofOneList(book, links);
    try (PairsFile pairs = new PairsFile(options.pairs(), fields, ids)) {
      resolution.write(pairs);
      out.printf("%,d pairs in %s%n", pairs.written(), options.pairs());
    }
    if (options.clusters().isPresent()) {
      write(resolution.clusters(), options.clusters().get());
    }
  }

  private boolean isLink() {
    return options.right().isPresent();
  }

  private Set<Field> load(Path file, Columns.Mapping mapping) throws IOException {
    Mistakes mistakes = new Mistakes(file.toString());
    Columns columns =
        new Loading(book, ids, thisYear)
            .load(
                file,
                mapping,
                options.dateFormat(),
                mistakes,
                whole -> new Progress("reading", whole, err, System::nanoTime));
    err.printf("%s: %s%n", file, columns.words());
    mistakes.tell(err);
    return columns.fields();
  }

  private Links links(int left) {
    Links links = new Links();
    Progress bar = new Progress("matching", left, err, System::nanoTime);
    Linkage linkage = new Linkage(book, new ReentrantReadWriteLock().readLock(), Linkage.PERHAPS);
    linkage.run(
        isLink() ? Plan.BetweenLists.of(left) : Plan.Within.of(book),
        (found, done) -> {
          found.forEach(link -> links.add(link.left(), link.right(), link.tenths()));
          bar.at(done, done);
        });
    bar.end(left);
    for (PassedOver each : linkage.passedOver()) {
      err.printf(
          "Too many rows share %s: rows that share only that were not compared (%,d pairs at most).%n",
          each.words(), each.pairs());
    }
    return links;
  }

  private void write(Clusters clusters, Path file) throws IOException {
    int[] numbers = new int[ids.size()];
    int people = 0;
    try (Writer csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      csv.write("id,cluster\n");
      for (int slot = 0; slot < ids.size(); slot++) {
        int first = clusters.of(slot);
        if (numbers[first] == 0) {
          numbers[first] = ++people;
        }
        csv.write(PairsFile.quoted(ids.get(slot)) + "," + numbers[first] + "\n");
      }
    }
    out.printf("%,d people among %,d rows in %s%n", people, ids.size(), file);
  }
}
