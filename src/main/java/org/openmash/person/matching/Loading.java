package org.openmash.person.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a file of people into a book; what was read so far counts as its slots. */
final class Loading {

  private static final int SAMPLE = 2000;

  private final Book book;
  private final Texts ids;
  private final int thisYear;

  Loading(Book book, Texts ids, int thisYear) {
    this.book = book;
    this.ids = ids;
    this.thisYear = thisYear;
  }

  Columns load(
      Path file,
      Columns.Mapping mapping,
      Optional<String> format,
      Mistakes mistakes,
      IntFunction<Progress> bars)
      throws IOException {
    Columns columns;
    DateReader dates;
    try (CsvReader csv = CsvReader.open(file)) {
      List<String> header =
          csv.row().orElseThrow(() -> new CalledWrongly("%s is empty.".formatted(file)));
      columns = Columns.of(header, mapping, file.toString());
      dates = dates(csv, columns, format, file);
    }
    RowReader reader = new RowReader(columns, dates, mistakes);
    Progress bar = bars.apply((int) Math.min(Integer.MAX_VALUE, Files.size(file) >> 10));
    int rows = 0;
    try (CsvReader csv = CsvReader.open(file)) {
      csv.row();
      int line = csv.line();
      for (var row = csv.row(); row.isPresent(); row = csv.row()) {
        take(columns, reader, row.get(), line, mistakes);
        line = csv.line();
        bar.at(csv.bytesRead() >> 10, ++rows);
      }
    }
    bar.end(rows);
    return columns;
  }

  private void take(
      Columns columns, RowReader reader, List<String> row, int line, Mistakes mistakes) {
    String id = RowReader.id(columns, row);
    if (id.isEmpty()) {
      mistakes.note(line, "has no id; the row is left out");
      return;
    }
    if (row.size() > columns.header().size()) {
      mistakes.note(line, "has more values than the header names; the row is left out");
      return;
    }
    book.load(Profiler.of(reader.read(row, line)));
    ids.add(id);
  }

  private DateReader dates(CsvReader csv, Columns columns, Optional<String> format, Path file)
      throws IOException {
    List<String> sample = new ArrayList<>();
    for (int i = 0; i < SAMPLE; i++) {
      Optional<List<String>> row = csv.row();
      if (row.isEmpty()) {
        break;
      }
      for (int at : columns.of(Column.DOB)) {
        if (at < row.get().size() && !row.get().get(at).isBlank()) {
          sample.add(row.get().get(at));
        }
      }
    }
    DateReader dates =
        format.isPresent()
            ? DateReader.ofFormat(format.get(), thisYear)
            : DateReader.learning(sample, thisYear);
    if (!sample.isEmpty() && sample.stream().noneMatch(text -> dates.read(text).isPresent())) {
      throw new CalledWrongly(
          "No date of birth in %s could be read (the first is \"%s\"). Say how dates are written with --date-format, as in --date-format dd/MM/yyyy."
              .formatted(file, sample.getFirst()));
    }
    return dates;
  }
}
