package org.openmash.form.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.form.Reading;

/**
 * One question that two people answered differently at the same time.
 *
 * @param onlyTheirs the reader left it empty: the other answer is offered first
 */
record Difference(String question, String label, String theirs, String mine, boolean onlyTheirs) {

  static List<Difference> between(
      Answers theirs, Answers mine, Reading theirsRead, Reading mineRead) {
    Set<String> questions = new LinkedHashSet<>();
    mineRead.rows().forEach(row -> questions.add(top(row)));
    theirsRead.rows().forEach(row -> questions.add(top(row)));
    List<Difference> differences = new ArrayList<>();
    for (String question : questions) {
      if (!Objects.equals(theirs.tree().get(question), mine.tree().get(question))) {
        differences.add(
            new Difference(
                question,
                label(question, mineRead, theirsRead),
                text(question, theirsRead),
                text(question, mineRead),
                isBlank(mine.tree().get(question))));
      }
    }
    return differences;
  }

  private static boolean isBlank(@Nullable Object answer) {
    return switch (answer) {
      case Map<?, ?> parts -> parts.values().stream().allMatch(Difference::isBlank);
      case List<?> parts -> parts.stream().allMatch(Difference::isBlank);
      case null -> true;
      default -> answer.toString().isBlank();
    };
  }

  private static String label(String question, Reading mine, Reading theirs) {
    return Stream.concat(mine.rows().stream(), theirs.rows().stream())
        .filter(row -> top(row).equals(question))
        .map(Reading.Row::label)
        .findFirst()
        .orElse("");
  }

  /** The answer; with its own labels where the question has several parts. */
  private static String text(String question, Reading reading) {
    List<Reading.Row> rows =
        reading.rows().stream().filter(row -> top(row).equals(question)).toList();
    return rows.size() == 1
        ? rows.getFirst().text()
        : String.join("\n", rows.stream().map(row -> row.label() + ": " + row.text()).toList());
  }

  private static String top(Reading.Row row) {
    return row.path().split("\\.", 2)[0];
  }
}
