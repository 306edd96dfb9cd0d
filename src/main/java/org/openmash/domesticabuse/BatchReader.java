package org.openmash.domesticabuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmash.domesticabuse.Batch.Row.Mistake;
import org.openmash.form.Answers;
import org.openmash.form.CsvFile;
import org.openmash.form.Problem;
import org.openmash.page.Words;

/**
 * Reads the rows of a batch: those of one occurrence together, each child of it a row. What is
 * wrong is told by row and column.
 */
final class BatchReader {

  private final NotificationForms forms;
  private final Words words;
  private final List<Column> columns = new ArrayList<>();

  private BatchReader(NotificationForms forms, Words words) {
    this.forms = forms;
    this.words = words;
  }

  /**
   * What a file says.
   *
   * @param refused rows with something wrong
   */
  record Content(List<Incident> incidents, List<Batch.Row> refused) {

    int rows() {
      return refused.size() + incidents.stream().mapToInt(i -> i.lines().size()).sum();
    }
  }

  /** One occurrence, of one or several rows. */
  record Incident(List<Integer> lines, Submitted submitted) {}

  /**
   * Reads all rows.
   *
   * @throws CsvFile.NotCsv when the first row does not name the columns
   */
  static Content read(List<CsvFile.Row> rows, NotificationForms forms, Words words) {
    if (rows.isEmpty()) {
      throw new CsvFile.NotCsv("empty");
    }
    BatchReader reader = new BatchReader(forms, words);
    reader.readHeading(rows.getFirst());
    return reader.readRows(rows.subList(1, rows.size()));
  }

  private void readHeading(CsvFile.Row heading) {
    for (String name : heading.cells()) {
      columns.add(Columns.named(name).orElseThrow(() -> new CsvFile.NotCsv("heading")));
    }
  }

  private Content readRows(List<CsvFile.Row> rows) {
    Map<String, List<Good>> good = new LinkedHashMap<>();
    List<Batch.Row> refused = new ArrayList<>();
    for (CsvFile.Row row : rows) {
      Submitted submitted = submitted(row);
      List<Mistake> mistakes = mistakes(submitted);
      String key = Keys.reference(submitted.incident().text("incident.reference"));
      List<Good> same = good.getOrDefault(key, List.of());
      if (mistakes.isEmpty() && !same.isEmpty()) {
        mistakes = differences(same.getFirst(), submitted);
      }
      if (mistakes.isEmpty()) {
        good.computeIfAbsent(key, k -> new ArrayList<>()).add(new Good(row.line(), submitted));
      } else {
        refused.add(new Batch.Row(row.line(), new Batch.Row.Refused(mistakes)));
      }
    }
    return new Content(good.values().stream().map(BatchReader::incident).toList(), refused);
  }

  private record Good(int line, Submitted submitted) {}

  private static Incident incident(List<Good> rows) {
    List<Answers> children =
        rows.stream().flatMap(row -> row.submitted().incident().each("children").stream()).toList();
    Submitted first = rows.getFirst().submitted();
    return new Incident(
        rows.stream().map(Good::line).toList(),
        new Submitted(first.incident().with("children", children), first.safeContact()));
  }

  private Submitted submitted(CsvFile.Row row) {
    Map<String, Object> incident = new HashMap<>();
    Map<String, Object> child = new HashMap<>();
    Map<String, Object> safe = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String cell = row.cell(i);
      if (!cell.isEmpty()) {
        if (column.isOfChild()) {
          child.put(last(column.path()), column.answer(cell));
        } else if (column.isOfSafeContact()) {
          safe.put(column.path(), column.answer(cell));
        } else {
          group(incident, column).put(last(column.path()), column.answer(cell));
        }
      }
    }
    if (!child.isEmpty()) {
      incident.put("children", List.of(child));
    }
    return new Submitted(Answers.of(incident), Answers.of(safe));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> group(Map<String, Object> incident, Column column) {
    String group = column.path().substring(0, column.path().indexOf('.'));
    return (Map<String, Object>) incident.computeIfAbsent(group, g -> new HashMap<>());
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private List<Mistake> mistakes(Submitted submitted) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Problem problem : NotificationForms.problems(forms.incident(submitted.incident()))) {
      mistakes.add(mistake(problem));
    }
    for (Problem problem : NotificationForms.problems(forms.safeContact(submitted.safeContact()))) {
      mistakes.add(mistake(problem));
    }
    return mistakes;
  }

  private Mistake mistake(Problem problem) {
    return new Mistake(
        Columns.at(problem.path()).map(Column::name).orElse(null), problem.in(words));
  }

  /** Rows of one occurrence tell the same of it, but for the child. */
  private List<Mistake> differences(Good first, Submitted row) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Column column : columns) {
      if (!column.isOfChild()) {
        Object before = at(first.submitted(), column);
        Object now = at(row, column);
        if (!Objects.equals(before, now)) {
          mistakes.add(
              new Mistake(column.name(), words.say("domesticabuse.batch.differs", first.line())));
        }
      }
    }
    return mistakes;
  }

  private static @Nullable Object at(Submitted row, Column column) {
    return (column.isOfSafeContact() ? row.safeContact() : row.incident()).at(column.path());
  }
}
